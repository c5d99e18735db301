package care.alliance.gateway.page;

import static care.alliance.gateway.page.HoursSupply.FRIDAYS_NEXT_YEAR;
import static care.alliance.gateway.page.HoursSupply.MONDAY;
import static care.alliance.gateway.page.HoursSupply.MONDAY_NIGHT;
import static care.alliance.gateway.page.HoursSupply.OWN;
import static care.alliance.gateway.page.HoursSupply.WEEK;
import static care.alliance.gateway.page.HoursSupply.week;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people keep one therapist's hours at the same time. */
class HoursStaleTest extends PageTest {

    private static final String SUNDAY =
            MONDAY.replace("MONDAY", "SUNDAY").replace("[\"IN_PERSON\",\"VIDEO\"]", "[\"PHONE\"]");

    private Browser browser;
    private FilledForm form;

    @BeforeEach
    void aFormThatOthersWereQuickerThan() {
        HoursSupply.open(SERVICES);
        browser = the("therapist");
        form = FilledForm.on(browser.open(OWN), OWN).with("MONDAY-0-from", "08:00");
        SERVICES.says("PUT " + WEEK, 412, Supply.problem("stale-version", ",\"current\":5"))
                .says("GET " + WEEK, week(MONDAY, FRIDAYS_NEXT_YEAR, SUNDAY), 5);
    }

    @Test
    void theDaysThatDifferAreToldAndWhatWasTypedIsKept() {
        Browser.Page stale = form.sentBy(browser);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(summary(stale))
                .containsSubsequence("Monday", "Was:", "22:00 to 02:00 on Tuesday · by phone", "Now:", "09:00 to 12:30")
                .containsSubsequence("Sunday", "Was:", "No hours", "Now:", "09:00 to 12:30 · by phone")
                .doesNotContain("Friday", "Tuesday Was");
        FilledForm again = FilledForm.on(stale, OWN);
        assertThat(again.all("version")).containsExactly("5");
        assertThat(again.all("MONDAY-0-from")).containsExactly("08:00");
        assertThat(again.all("MONDAY-1-from")).containsExactly("22:00");
        assertThat(again.all("SUNDAY-0-from")).containsExactly("");
    }

    @Test
    void savingAgainGoesOverTheNewVersion() {
        Browser.Page stale = form.sentBy(browser);
        SERVICES.says("PUT " + WEEK, week(MONDAY), 6);

        Browser.Page done = FilledForm.on(stale, OWN).sentBy(browser);

        assertThat(stale.text()).contains("Save mine over it");
        assertThat(done.location()).isEqualTo(OWN);
        assertThat(SERVICES.asked("PUT " + WEEK).getLast().ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void aSecondChangeIsComparedWithWhatWasShownThen() {
        Browser.Page stale = form.sentBy(browser);
        SERVICES.says("GET " + WEEK, week(MONDAY, SUNDAY).replace("Europe/London", "Asia/Tokyo"), 6);

        Browser.Page again = FilledForm.on(stale, OWN).sentBy(browser);

        assertThat(summary(again))
                .containsSubsequence("The clock these hours go by", "London", "Tokyo", "Friday", "Now:", "No hours")
                .doesNotContain("Sunday");
    }

    @Test
    void whatStandsThereAlreadyIsSaved() {
        SERVICES.says("GET " + WEEK, week(MONDAY_NIGHT, MONDAY.replace("09:00", "08:00"), FRIDAYS_NEXT_YEAR), 5);

        Browser.Page done = form.sentBy(browser);

        assertThat(done.location()).isEqualTo(OWN);
        assertThat(browser.follow(done).text()).contains("The hours are saved.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"zone\":null,\"weekly\":[]}",
                "{\"zone\":\"Europe/London\",\"weekly\":[null]}",
                "{\"zone\":\"Europe/London\",\"weekly\":[{\"day\":\"MONDAY\",\"to\":\"10:00\",\"formats\":[\"VIDEO\"]}]}"
            })
    void aFormThatHasForgottenWhatItSawIsStillKept(String seen) {
        Browser.Page stale = form.with("seen", seen).with("version", "x").sentBy(browser);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(SERVICES.asked("PUT " + WEEK).getFirst().ifMatch()).isEqualTo("\"-1\"");
        assertThat(stale.text()).contains("What they say now is drawn below.");
        assertThat(FilledForm.on(stale, OWN).all("MONDAY-0-from")).containsExactly("08:00");
    }

    private static String summary(Browser.Page page) {
        String text = page.text();
        return text.substring(
                text.indexOf("Somebody else has changed these hours"), text.indexOf("The week as it is saved"));
    }
}
