package care.alliance.gateway.page;

import static care.alliance.gateway.page.DeskSupply.CLINIC;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static care.alliance.gateway.page.Supply.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Managers say how their clinic is booked, as a whole and offer by offer. */
class TermsPagesTest extends PageTest {

    private static final String PAGE = "/clinic/terms";
    private static final String ONE = PAGE + "/offers/" + OFFER;
    private static final String API = CLINIC + "/policy";

    /** As the form stands; {@code submit} adds what is hidden. */
    private static final String[] AS_IT_IS = {
        "afterMinutes=15",
        "noticeMinutes=48",
        "lateCancelMinutes=1.5",
        "videoConfirmation=AT_ONCE",
        "dailyCap=5",
        "nation=ENGLAND"
    };

    @BeforeEach
    void aClinicWithTerms() {
        DeskSupply.open(SERVICES);
    }

    @Test
    void termsStandInPlainWordsAndUnits() {
        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence("Distance between two starts, in minutes", "As usual: 30 minutes.")
                .containsSubsequence("Starts are counted from", "As usual: Midnight.")
                .containsSubsequence("Kept free before a session, in minutes", "As usual: 0 minutes.")
                .containsSubsequence("How far ahead people can book, in days", "As usual: 56 days.")
                .containsSubsequence("Most sessions ahead of one patient", "As usual: no limit.")
                .containsSubsequence("A phone session", "As usual: The clinic confirms it.")
                .containsSubsequence("How long a request waits for you, in hours", "As usual: 24 hours.")
                .contains("Shortest notice, in hours")
                .doesNotContain("As usual: 48 hours.", "As usual: 5 sessions.");
        assertThat(page.html())
                .contains("id=\"noticeMinutes\" name=\"noticeMinutes\" value=\"48\"")
                .contains("id=\"lateCancelMinutes\" name=\"lateCancelMinutes\" value=\"1.5\"")
                .contains("id=\"dailyCap\" name=\"dailyCap\" value=\"5\"")
                .contains("id=\"horizonDays\" name=\"horizonDays\" value=\"\"")
                .contains("<option value=\"ENGLAND\" selected=\"selected\">England</option>")
                .contains("name=\"version\" value=\"4\"", "aria-current=\"page\">Booking terms</a>");
    }

    @Test
    void theOffersOfTheClinicLeadToTheirOwnTerms() {
        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.text())
                .contains("Dr Maya Feldman : Interpersonal therapy, individual, 50 minutes")
                .doesNotContain("Dr Saima Hussain");
        assertThat(page.html()).contains("href=\"" + ONE + "?clinic=" + LONDON + "\"");
    }

    @Test
    void savingSendsAllOfThemInTheServicesUnitsWithTheVersionThatWasSeen() {
        SERVICES.says("PUT " + API, DeskSupply.terms(Map.of()), 5);
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), PAGE, AS_IT_IS);

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo(PAGE + "?clinic=" + LONDON);
        StubServices.Asked put = SERVICES.asked("PUT " + API).getFirst();
        assertThat(put.ifMatch()).isEqualTo("\"4\"");
        assertThat(put.authorization()).isEqualTo("Bearer token-of-manager");
        JsonNode body = JsonMapper.shared().readTree(put.body());
        assertThat(body.get("nation").asString()).isEqualTo("ENGLAND");
        assertThat(body.get("terms")).isEqualTo(JsonMapper.shared().readTree("""
                {"afterMinutes":15,"noticeMinutes":2880,"lateCancelMinutes":90,"videoConfirmation":"AT_ONCE","dailyCap":5}"""));
        assertThat(browser.follow(done).text()).contains("Saved. It counts for everything that is booked from now on.");
    }

    @Test
    void clearedFieldsAndNoNationAreNotSaid() {
        SERVICES.says("PUT " + API, DeskSupply.terms(Map.of()), 5);
        Browser browser = the("manager");

        browser.submit(browser.open(PAGE), PAGE, "noticeMinutes=", "nation=", "upcomingCap=3");

        assertThat(SERVICES.asked("PUT " + API).getFirst().body()).isEqualTo("{\"terms\":{\"upcomingCap\":3}}");
    }

    @ParameterizedTest
    @CsvSource({
        "stepMinutes=4, 'Distance between two starts: enter whole minutes, 5 to 1440'",
        "stepMinutes=7.5, 'Distance between two starts: enter whole minutes'",
        "afterMinutes=1441, 'Kept free after a session: enter whole minutes, 0 to 1440'",
        "noticeMinutes=a day, 'Shortest notice: enter hours, 0 to 8760, such as 24 or 1.5'",
        "noticeMinutes=8760.5, 'Shortest notice: enter hours'",
        "requestDeadlineMinutes=0, 'How long a request waits for you: enter hours, more than 0 to 720'",
        "horizonDays=400, 'How far ahead people can book: enter whole days, 1 to 366'",
        "dailyCap=0, 'Most sessions of one therapist on one day: enter a whole number, 1 to 100'",
        "holdMinutes=61, 'How long a chosen time is held: enter whole minutes, 1 to 60'",
        "holdMinutes=99999999999999, 'How long a chosen time is held: enter whole minutes, 1 to 60'",
        "waitlistOfferMinutes=-5, may think about a freed time: enter whole minutes",
        "videoConfirmation=SOMEHOW, A video session: choose one from the list",
        "nation=FRANCE, Public holidays of: choose one from the list",
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String words) {
        String at = field.substring(0, field.indexOf('='));
        Browser browser = the("manager");
        String[] typed = Arrays.copyOf(AS_IT_IS, AS_IT_IS.length + 1);
        typed[AS_IT_IS.length] = field;

        Browser.Page wrong = browser.submit(browser.open(PAGE), PAGE, typed);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#" + at + "\"", "id=\"" + at + "\"", "id=\"" + at + "-wrong\"")
                .contains("name=\"lateCancelMinutes\" value=\"1.5\"", "name=\"version\" value=\"4\"");
        assertThat(wrong.text()).contains("There is a problem", words);
        assertThat(SERVICES.asked("PUT " + API)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stepMinutes=5, 5",
        "stepMinutes=1440, 1440",
        "noticeMinutes=0, 0",
        "noticeMinutes=8760, 525600",
        "horizonDays=366, 366",
        "dailyCap=1, 1",
        "holdMinutes=60, 60",
        "groupSeats=2, 2",
        "waitlistOfferMinutes=2880, 2880",
    })
    void whatIsJustAllowedIsKept(String field, int value) {
        SERVICES.says("PUT " + API, DeskSupply.terms(Map.of()), 5);
        Browser browser = the("manager");

        browser.submit(browser.open(PAGE), PAGE, field);

        String name = field.substring(0, field.indexOf('='));
        JsonNode terms = JsonMapper.shared()
                .readTree(SERVICES.asked("PUT " + API).getFirst().body())
                .get("terms");
        assertThat(terms.get(name).asInt()).isEqualTo(value);
    }

    @Test
    void whatTheServiceRefusesIsSaidAtItsField() {
        SERVICES.says(
                "PUT " + API,
                400,
                Supply.problem(
                        "validation-failed", ",\"errors\":[{\"field\":\"terms.noticeMinutes\",\"code\":\"max\"}]"));
        Browser browser = the("manager");

        Browser.Page wrong = browser.submit(browser.open(PAGE), PAGE, AS_IT_IS);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#noticeMinutes\"", "name=\"noticeMinutes\" value=\"48\"");
    }

    @Test
    void whoIsTooLateIsToldWhatChangedAndKeepsWhatTheyTyped() {
        SERVICES.says("PUT " + API, 412, Supply.problem("stale-version", ",\"current\":5"));
        Browser browser = the("manager");
        Browser.Page form = browser.open(PAGE);
        SERVICES.says(
                "GET " + API,
                DeskSupply.terms(Map.of("noticeMinutes", 720, "afterMinutes", 15, "videoConfirmation", "AT_ONCE"))
                        .replace("ENGLAND", "WALES"),
                5);

        Browser.Page late = browser.submit(form, PAGE, "afterMinutes=20", "noticeMinutes=24", "nation=ENGLAND");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("Somebody else has changed this meanwhile")
                .containsSubsequence("Most sessions of one therapist on one day", "from 5 sessions", "to As usual")
                .containsSubsequence("Shortest notice", "from 48 hours", "to 12 hours")
                .containsSubsequence("Notice for cancelling", "from 1 hour 30 minutes", "to As usual")
                .containsSubsequence("Public holidays of", "from England", "to Wales")
                .doesNotContain("from 15 minutes");
        assertThat(late.html())
                .contains("name=\"afterMinutes\" value=\"20\"", "name=\"noticeMinutes\" value=\"24\"")
                .contains("name=\"version\" value=\"5\"", "name=\"seen-noticeMinutes\" value=\"720\"");

        SERVICES.says("PUT " + API, DeskSupply.terms(Map.of()), 6);
        assertThat(browser.submit(late, PAGE, "noticeMinutes=24").status()).isEqualTo(303);
        assertThat(SERVICES.asked("PUT " + API).getLast().ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void aVersionThatNobodySawChangesNothing() {
        SERVICES.says("PUT " + API, 412, Supply.problem("stale-version"));
        Browser browser = the("manager");

        browser.submit(browser.open(PAGE), PAGE, "version=latest");

        assertThat(SERVICES.asked("PUT " + API).getFirst().ifMatch()).isEqualTo("\"-1\"");
    }

    @Test
    void termsAreThereWhileTheOffersCannotBeListed() {
        SERVICES.isDown("/api/directory");

        assertThat(the("manager").open(PAGE).text()).contains("Shortest notice", "We cannot list the offers just now.");
        assertThat(the("manager").open(ONE).text()).contains("One offer of your clinic", "As the clinic: 15 minutes.");
    }

    @Test
    void aClinicWithoutOffersSaysSo() {
        SERVICES.says("GET /api/directory/clinics/" + LONDON + "/therapists", "{\"items\":[],\"next\":null}");

        assertThat(the("manager").open(PAGE).text()).contains("Nobody offers anything at this clinic yet.");
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(the("manager").open(PAGE).status()).isEqualTo(503);
    }

    @Test
    void onlyManagersMayAndOnlyAtTheirOwnClinic() {
        for (String page : new String[] {PAGE, ONE}) {
            assertThat(the("reception").open(page).status()).isEqualTo(403);
            assertThat(the("patient").open(page).status()).isEqualTo(403);
            assertThat(the("manager").open(page + "?clinic=" + MANCHESTER).status())
                    .isEqualTo(404);
            assertThat(somebody().open(page).location()).startsWith("/login");
            assertThat(somebody().post(page, Map.of("clinic", LONDON)).status()).isEqualTo(403);
        }
        assertThat(the("manager").open(PAGE + "/offers/" + LONDON).status()).isEqualTo(404);
        Browser manager = the("manager");
        assertThat(manager.submit(manager.open(PAGE), PAGE, "clinic=" + MANCHESTER)
                        .status())
                .isEqualTo(404);
    }
}
