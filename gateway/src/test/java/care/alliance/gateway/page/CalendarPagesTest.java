package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sessions in a calendar elsewhere: of a patient and of a clinic. */
class CalendarPagesTest extends PageTest {

    private static final String MINE = "/api/booking/patients/me/feed";
    private static final String OF_LONDON = "/api/booking/clinics/" + LONDON + "/feed";
    private static final String NONE = """
            {"since":null,"lastRead":null,"zone":null}""";
    private static final String UNREAD = """
            {"since":"2026-11-20T09:00:00Z","lastRead":null,"zone":null}""";
    private static final String MADE = """
            {"path":"/api/booking/calendars/s3cret.ics"}""";

    @Test
    void aPatientReadsWhatAnAddressIsForBeforeThereIsOne() {
        SERVICES.says("GET " + MINE, NONE);

        Browser.Page page = the("patient").open("/sessions/calendar");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("There is no address yet", "Make an address", "Google Calendar", "iPhone, iPad", "Outlook")
                .contains("Not in it: whom you see, what for, and at which clinic")
                .doesNotContain("Stop it");
    }

    @Test
    void theAddressIsShownOnce() {
        SERVICES.says("GET " + MINE, NONE).says("POST " + MINE, MADE);
        Browser browser = the("patient");

        Browser.Page made = browser.submit(browser.open("/sessions/calendar"), "/sessions/calendar/address");
        SERVICES.says("GET " + MINE, UNREAD);

        assertThat(made.status()).isEqualTo(303);
        assertThat(made.location()).isEqualTo("/sessions/calendar");
        assertThat(browser.follow(made).html())
                .contains("value=\"http://localhost:8080/api/booking/calendars/s3cret.ics\"", "shown this once");
        assertThat(browser.open("/sessions/calendar").html()).doesNotContain("s3cret");
        assertThat(browser.open("/sessions/calendar").text())
                .contains("There is an address since 20 November 2026. No calendar has read it yet.")
                .contains("Make a new address", "the old address leads nowhere at once");
    }

    @Test
    void anAddressMadeForOnePageIsShownOnNoOther() {
        SERVICES.says("GET " + MINE, NONE).says("POST " + OF_LONDON, MADE).says("GET " + OF_LONDON, NONE);
        Browser browser = the("manager");
        browser.submit(browser.open("/clinic/calendar"), "/clinic/calendar/address");

        assertThat(browser.as("patient").open("/sessions/calendar").html()).doesNotContain("s3cret");
    }

    @Test
    void itSaysWhenACalendarLastReadIt() {
        SERVICES.says("GET " + MINE, """
                {"since":"2026-11-20T09:00:00Z","lastRead":"2026-11-22T09:30:00Z","zone":null}""");

        assertThat(the("patient").open("/sessions/calendar").text()).contains("last read it today at 09:30");
    }

    @Test
    void aFeedIsStopped() {
        SERVICES.says("GET " + MINE, UNREAD).says("DELETE " + MINE, 204, "");
        Browser browser = the("patient");

        Browser.Page stopped = browser.submit(browser.open("/sessions/calendar"), "/sessions/calendar/stop");

        assertThat(SERVICES.asked("DELETE " + MINE)).hasSize(1);
        assertThat(browser.follow(stopped).text()).contains("The address leads nowhere any more");
    }

    @Test
    void oneThatWasStoppedBeforeIsStoppedAllTheSame() {
        SERVICES.says("GET " + MINE, UNREAD);
        Browser browser = the("patient");

        Browser.Page stopped = browser.submit(browser.open("/sessions/calendar"), "/sessions/calendar/stop");

        assertThat(stopped.location()).isEqualTo("/sessions/calendar");
    }

    @Test
    void mySessionsLeadThere() {
        SERVICES.says("GET /api/booking/appointments", Supply.sessions());

        assertThat(the("patient").open("/sessions").html()).contains("href=\"/sessions/calendar\"");
        assertThat(the("therapist").open("/sessions").html())
                .contains("href=\"/profile/calendars\"")
                .doesNotContain("href=\"/sessions/calendar\"");
    }

    @Test
    void itNeedsALoginAsAPatient() {
        assertThat(somebody().open("/sessions/calendar").status()).isEqualTo(302);
        assertThat(the("therapist").open("/sessions/calendar").status()).isEqualTo(403);
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(the("patient").open("/sessions/calendar").status()).isEqualTo(503);
    }

    @Test
    void aManagerMakesTheAddressOfTheirClinic() {
        SERVICES.says("GET " + OF_LONDON, NONE).says("POST " + OF_LONDON, MADE);
        Browser browser = the("manager");
        Browser.Page page = browser.open("/clinic/calendar");

        Browser.Page made = browser.submit(page, "/clinic/calendar/address");

        assertThat(page.text()).contains("Riverside Psychology, London", "Not in it: who comes, to whom, and what for");
        assertThat(page.html()).contains("aria-current=\"page\">Calendar</a>");
        assertThat(made.location()).isEqualTo("/clinic/calendar?clinic=" + LONDON);
        assertThat(browser.follow(made).html()).contains("s3cret");
    }

    @Test
    void whoManagesTwoClinicsMakesAndStopsTheAddressOfTheOneTheyLookAt() {
        String ofManchester = "/api/booking/clinics/" + MANCHESTER + "/feed";
        SERVICES.says("GET " + ofManchester, UNREAD)
                .says("POST " + ofManchester, MADE)
                .says("DELETE " + ofManchester, 204, "");
        Browser browser = the("owner");
        Browser.Page page = browser.open("/clinic/calendar?clinic=" + MANCHESTER);

        Browser.Page made = browser.submit(page, "/clinic/calendar/address");
        browser.submit(page, "/clinic/calendar/stop");

        assertThat(made.location()).isEqualTo("/clinic/calendar?clinic=" + MANCHESTER);
        assertThat(SERVICES.asked("POST " + ofManchester)).hasSize(1);
        assertThat(SERVICES.asked("DELETE " + ofManchester)).hasSize(1);
    }

    @Test
    void aClinicOfOthersIsNotFoundAndReceptionHasNoBusinessThere() {
        assertThat(the("manager").open("/clinic/calendar?clinic=" + MANCHESTER).status())
                .isEqualTo(404);
        assertThat(the("reception").open("/clinic/calendar").status()).isEqualTo(403);
    }
}
