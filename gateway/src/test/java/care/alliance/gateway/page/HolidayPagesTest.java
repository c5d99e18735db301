package care.alliance.gateway.page;

import static care.alliance.gateway.page.DeskSupply.CLINIC;
import static care.alliance.gateway.page.Supply.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers say on which public holidays their clinic works, on a Sunday at ten. */
class HolidayPagesTest extends PageTest {

    private static final String PAGE = "/clinic/closures";
    private static final String CHRISTMAS_DAY = PAGE + "/holidays/2026-12-25";

    @BeforeEach
    void aClinicThatKeepsHolidays() {
        DeskSupply.open(SERVICES);
    }

    @Test
    void publicHolidaysAreListedWithASwitchEach() {
        assertThat(the("manager").open(PAGE).text())
                .contains("The public holidays of England in the next eighteen months")
                .containsSubsequence("Friday 25 December", "Closed", "Christmas Day", "Open all the same")
                .containsSubsequence("Monday 28 December", "Open", "substitute day", "Close")
                .containsSubsequence("Friday 26 March 2027", "Closed", "Good Friday", "One session lies in that time");
    }

    @Test
    void aPublicHolidayIsWorkedAllTheSame() {
        SERVICES.says("PUT " + CLINIC + "/holidays/2026-12-25", """
                {"date":"2026-12-25","name":"Christmas Day","open":true}""");
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), CHRISTMAS_DAY);

        assertThat(SERVICES.asked("PUT " + CLINIC + "/holidays/2026-12-25")
                        .getFirst()
                        .body())
                .isEqualTo("{\"open\":true}");
        assertThat(browser.follow(done).text()).contains("Open all the same: Christmas Day.");
    }

    @Test
    void aHolidayThatIsKeptAgainCountsItsSessions() {
        SERVICES.says("PUT " + CLINIC + "/holidays/2026-12-28", """
                        {"date":"2026-12-28","name":"Boxing Day","open":false}""")
                .says(
                        "GET " + CLINIC + "/displaced",
                        Supply.sessions(
                                DeskSupply.session("2026-12-28T09:00", "2026-12-28T09:50"),
                                DeskSupply.session("2026-12-28T10:00", "2026-12-28T10:50")));
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), PAGE + "/holidays/2026-12-28");

        assertThat(SERVICES.asked("PUT " + CLINIC + "/holidays/2026-12-28")
                        .getFirst()
                        .body())
                .isEqualTo("{\"open\":false}");
        assertThat(browser.follow(done).text()).contains("Closed: Boxing Day. 2 sessions lie in that time: settle");
    }

    @Test
    void onAHolidayThatIsWorkedNoSessionIsToSettle() {
        SERVICES.says("GET " + CLINIC + "/closures", "{\"items\":[]}")
                .says(
                        "GET " + CLINIC + "/displaced",
                        Supply.sessions(DeskSupply.session("2026-12-28T09:00", "2026-12-28T09:50")));

        assertThat(the("manager").open(PAGE).text())
                .containsSubsequence("Monday 28 December", "Open")
                .doesNotContain("lies in that time");
    }

    @Test
    void aDayThatIsNoHolidayAnyMoreIsSaid() {
        SERVICES.says("PUT " + CLINIC + "/holidays/2026-12-25", 404, "{}");
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), CHRISTMAS_DAY);

        assertThat(browser.follow(done).text()).contains("That is no public holiday that your clinic keeps.");
    }

    @Test
    void aClinicWithoutANationIsShownWhereToChooseOne() {
        SERVICES.says("GET " + CLINIC + "/holidays", "{\"nation\":null,\"items\":[]}")
                .says("GET " + CLINIC + "/closures", "{\"items\":[]}");

        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.text()).contains("No closure is ahead.", "Your clinic keeps no public holidays");
        assertThat(page.html()).contains("href=\"/clinic/terms?clinic=" + LONDON + "#nation\"");
    }
}
