package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.SESSION;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitlistPagesTest extends PageTest {

    private static final String ENTRY = "0198c0de-0000-7000-8000-00000000dd01";
    private static final String ENTER = "POST /api/booking/waitlist";

    @Test
    void whatSomebodyWaitsForIsSaidInWords() {
        SERVICES.says("GET /api/booking/waitlist", Supply.sessions(entry("WAITING"), entry("OFFERED")));

        Browser.Page page = the("patient").open("/waitlist");

        assertThat(page.text())
                .contains("What you are waiting for", "Dr Maya Feldman")
                .contains("by video, Monday and Tuesday, from 09:00 to 12:00, until Sunday 20 December")
                .contains("Waiting", "A time is free", "See the free time", "Stop waiting");
        assertThat(page.html()).contains("href=\"/sessions/" + SESSION + "\"");
    }

    @Test
    void nothingToWaitForLeadsToAWish() {
        SERVICES.says("GET /api/booking/waitlist", Supply.sessions());

        assertThat(the("patient").open("/waitlist").text())
                .contains("You are not waiting for anything", "Wait for a time");
    }

    @Test
    void aWishForATherapistIsSent() {
        SERVICES.says(ENTER, entry("WAITING")).says("GET /api/booking/waitlist", Supply.sessions(entry("WAITING")));
        Browser patient = the("patient");
        Browser.Page form = patient.open("/waitlist/new?therapist=" + THERAPIST);

        assertThat(form.text()).contains("With Dr Maya Feldman");
        Browser.Page entered = patient.submit(
                form, "/waitlist", "formats=VIDEO", "weekdays=MONDAY", "from=09:00", "to=12:00", "until=");

        assertThat(entered.location()).isEqualTo("/waitlist");
        assertThat(patient.follow(entered).text()).contains("You are on the waitlist.");
        assertThat(SERVICES.asked(ENTER).getFirst().body())
                .contains(THERAPIST, "\"formats\":[\"VIDEO\"]", "\"weekdays\":[\"MONDAY\"]", "\"from\":\"09:00\"")
                .doesNotContain("until");
    }

    @Test
    void withoutATherapistTheClinicIsAskedFor() {
        Browser patient = the("patient");
        Browser.Page form = patient.open("/waitlist/new");

        assertThat(form.html()).contains(LONDON);
        Browser.Page again = patient.submit(form, "/waitlist", "from=18:00", "to=09:00");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text())
                .contains(
                        "Choose a clinic",
                        "Choose at least one way of meeting",
                        "The latest start lies before the earliest");
    }

    @Test
    void aRefusalIsSaidWhereItBelongs() {
        SERVICES.says(ENTER, 409, Supply.problem("waitlist-limit"));
        Browser patient = the("patient");

        Browser.Page again =
                patient.submit(patient.open("/waitlist/new?therapist=" + THERAPIST), "/waitlist", "formats=VIDEO");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("You are waiting for ten things already");
    }

    @Test
    void waitingEndsWithOneButton() {
        SERVICES.says("GET /api/booking/waitlist", Supply.sessions(entry("WAITING")))
                .says("POST /api/booking/waitlist/" + ENTRY + "/leave", entry("LEFT"));
        Browser patient = the("patient");

        Browser.Page left = patient.submit(patient.open("/waitlist"), "/waitlist/" + ENTRY + "/leave");

        assertThat(left.location()).isEqualTo("/waitlist");
        assertThat(SERVICES.asked("POST /api/booking/waitlist/" + ENTRY + "/leave"))
                .hasSize(1);
    }

    private static String entry(String state) {
        return """
                {"id":"%s","version":1,"state":"%s","clinicId":"%s","therapistId":"%s","formats":["VIDEO"],
                 "weekdays":["MONDAY","TUESDAY"],"from":"09:00:00","to":"12:00:00","until":"2026-12-20","urgent":false,
                 "appointmentId":%s,"createdAt":"2026-11-20T09:00:00Z"}""".formatted(ENTRY, state, LONDON, THERAPIST, state.equals("OFFERED") ? "\"" + SESSION + "\"" : "null");
    }
}
