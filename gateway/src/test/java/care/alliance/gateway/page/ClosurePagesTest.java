package care.alliance.gateway.page;

import static care.alliance.gateway.page.DeskSupply.CLINIC;
import static care.alliance.gateway.page.DeskSupply.CLOSURE;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Managers say when their clinic is closed, on a Sunday at ten. */
class ClosurePagesTest extends PageTest {

    private static final String PAGE = "/clinic/closures";
    private static final String API = CLINIC + "/closures";
    private static final String CHRISTMAS_DAY = PAGE + "/holidays/2026-12-25";
    private static final String[] CONFERENCE = {"name=Conference", "first=2026-11-24", "last=2026-11-25"};

    @BeforeEach
    void aClinicThatIsClosedNowAndThen() {
        DeskSupply.open(SERVICES);
    }

    @Test
    void closuresAreListedWithTheSessionsThatLieInThem() {
        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence(
                        "Staff training", "Thursday 26 November, 12:00 to 17:00", "One session lies in that time")
                .containsSubsequence("The boiler is renewed", "Monday 7 December", "Remove")
                .containsSubsequence("Christmas", "Thursday 24 December to Friday 1 January 2027");
        assertThat(page.html())
                .contains("href=\"/clinic/displaced?clinic=" + LONDON + "\">One session lies in that time</a>")
                .contains("min=\"2026-11-22\" max=\"2028-11-22\"", "aria-current=\"page\">Closures</a>");
        assertThat(SERVICES.asked("GET " + API).getFirst().authorization()).isEqualTo("Bearer token-of-manager");
    }

    @Test
    void aSessionLiesInAClosureIfOnlyInPart() {
        SERVICES.says(
                "GET " + CLINIC + "/displaced",
                Supply.sessions(
                        DeskSupply.session("2026-11-26T11:10", "2026-11-26T12:00"),
                        DeskSupply.session("2026-11-26T11:30", "2026-11-26T12:20"),
                        DeskSupply.session("2026-11-26T16:30", "2026-11-26T17:20"),
                        DeskSupply.session("2026-11-26T17:00", "2026-11-26T17:50"),
                        DeskSupply.session("2026-12-07T18:00", "2026-12-07T18:50")));

        assertThat(the("manager").open(PAGE).text())
                .containsSubsequence("Staff training", "2 sessions lie in that time")
                .containsSubsequence("The boiler is renewed", "One session lies in that time");
    }

    @Test
    void aClosureOfDaysIsAddedOnceAndTheSessionsInItAreCounted() {
        SERVICES.says("POST " + API, 201, """
                {"id":"%s","name":"Conference","from":"2026-11-24","to":"2026-11-25"}""".formatted(CLOSURE));
        Browser browser = the("manager");
        Browser.Page form = browser.open(PAGE);

        Browser.Page done = browser.submit(form, PAGE, CONFERENCE);
        browser.submit(form, PAGE, CONFERENCE);

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo(PAGE + "?clinic=" + LONDON);
        var asked = SERVICES.asked("POST " + API);
        assertThat(asked.getFirst().body())
                .contains("\"name\":\"Conference\"", "\"from\":\"2026-11-24\"", "\"to\":\"2026-11-25\"");
        assertThat(asked.get(1).idempotencyKey())
                .isNotBlank()
                .isEqualTo(asked.get(0).idempotencyKey());
        assertThat(browser.follow(done).text())
                .contains("The clinic is closed then. One session lies in that time: settle each under");
    }

    @Test
    void oneDayNeedsNoLastDayAndMayBeFreeOfSessions() {
        SERVICES.says("POST " + API, 201, """
                {"id":"%s","name":"Conference","from":"2026-11-25","to":"2026-11-25"}""".formatted(CLOSURE));
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), PAGE, "name=Conference", "first=2026-11-25", "last=");

        assertThat(SERVICES.asked("POST " + API).getFirst().body())
                .contains("\"from\":\"2026-11-25\"", "\"to\":\"2026-11-25\"");
        assertThat(browser.follow(done).text()).contains("The clinic is closed then. No session lies in that time.");
    }

    @Test
    void aClinicCanCloseToday() {
        SERVICES.says("POST " + API, 201, """
                {"id":"%s","name":"Burst pipe","from":"2026-11-22","to":"2026-11-22"}""".formatted(CLOSURE));
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), PAGE, "name=Burst pipe", "first=2026-11-22");

        assertThat(done.status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 12.30, 17:00, 2026-11-24T12:30:00Z, 2026-11-24T17:00:00Z",
        "2027-06-01, 12:30, 17:00, 2027-06-01T11:30:00Z, 2027-06-01T16:00:00Z",
        "2026-11-24, 18:00, 00:00, 2026-11-24T18:00:00Z, 2026-11-25T00:00:00Z",
    })
    void partOfADayIsMeantByTheClinicsClock(String day, String from, String until, String begin, String end) {
        SERVICES.says("POST " + API, 201, """
                {"id":"%s","name":"Conference","from":"%s","to":"%s"}""".formatted(CLOSURE, begin, end));
        Browser browser = the("manager");

        Browser.Page done = browser.submit(
                browser.open(PAGE), PAGE, "name=Conference", "first=" + day, "from=" + from, "until=" + until);

        assertThat(done.status()).isEqualTo(303);
        assertThat(SERVICES.asked("POST " + API).getFirst().body())
                .contains("\"from\":\"" + begin + "\"", "\"to\":\"" + end + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "name=, name, Say why the clinic is closed",
        "first=, first, Choose the first day",
        "first=soon, first, Choose the first day",
        "first=2026-11-21, first, The first day is today or later",
        "first=2062-11-24, first, Choose a day up to 22 November 2028",
        "last=soon, last, Choose the last day",
        "last=2026-11-23, last, The last day cannot be before the first",
        "last=2029-01-01, last, Choose a day up to 22 November 2028",
        "last=2026-11-25, last, Times are for part of one day",
        "from=, from, Enter when it closes",
        "until=noon, until, Enter when it opens again",
        "until=09:00, until, The end must be after the beginning",
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String at, String words) {
        Browser browser = the("manager");
        Browser.Page wrong = browser.submit(
                browser.open(PAGE),
                PAGE,
                "name=Conference",
                "first=2026-11-24",
                "last=2026-11-24",
                "from=09:00",
                "until=10:30",
                field);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#" + at + "\"", "id=\"" + at + "\"", "id=\"" + at + "-wrong\"")
                .contains(at.equals("name") ? "value=\"2026-11-24\"" : "value=\"Conference\"");
        assertThat(wrong.text()).contains("There is a problem", words);
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @Test
    void aNameIsShortAndTodaysHoursMustNotBeOver() {
        Browser browser = the("manager");
        Browser.Page form = browser.open(PAGE);

        assertThat(browser.submit(form, PAGE, "name=" + "x".repeat(101), "first=2026-11-24")
                        .text())
                .contains("Keep it under 100 characters");
        assertThat(browser.submit(form, PAGE, "name=Conference", "first=2026-11-22", "from=08:00", "until=10:00")
                        .text())
                .contains("This time is over already");
    }

    @ParameterizedTest
    @CsvSource({
        "409, too-many-closures, There are 200 closures ahead already",
        "422, idempotency-key-reused, This form was sent before with other entries",
        "400, validation-failed, This could not be saved",
    })
    void whatTheServiceRefusesIsSaidAndTheNextTryIsANewOne(int status, String code, String words) {
        SERVICES.says("POST " + API, status, Supply.problem(code));
        Browser browser = the("manager");

        Browser.Page refused = browser.submit(browser.open(PAGE), PAGE, CONFERENCE);
        browser.submit(refused, PAGE, CONFERENCE);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text()).contains(words);
        assertThat(refused.html()).contains("value=\"Conference\"", "value=\"2026-11-25\"");
        var asked = SERVICES.asked("POST " + API);
        assertThat(asked.get(1).idempotencyKey()).isNotEqualTo(asked.get(0).idempotencyKey());
    }

    @ParameterizedTest
    @CsvSource({"204, Removed. These times can be booked again.", "404, This closure had been removed already."})
    void aClosureIsTakenAwayWithOneButton(int status, String words) {
        SERVICES.says("DELETE " + API + "/" + CLOSURE, status, "");
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), PAGE + "/" + CLOSURE + "/remove");

        assertThat(browser.follow(done).text()).contains(words);
    }

    @Test
    void closuresAreThereWhileTheSessionsInThemCannotBeTold() {
        SERVICES.says("GET " + CLINIC + "/displaced", 503, "{}").says("POST " + API, 201, """
                {"id":"%s","name":"Conference","from":"2026-11-24","to":"2026-11-25"}""".formatted(CLOSURE));
        Browser browser = the("manager");

        Browser.Page page = browser.open(PAGE);

        assertThat(page.text()).contains("Staff training", "We cannot say just now which sessions lie in these times");
        assertThat(browser.follow(browser.submit(page, PAGE, CONFERENCE)).text())
                .contains("The clinic is closed then.")
                .doesNotContain("No session lies");
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(the("manager").open(PAGE).status()).isEqualTo(503);
    }

    @Test
    void whoManagesTwoClinicsClosesTheOneTheyLookAt() {
        String northgate = "/api/booking/clinics/" + MANCHESTER;
        SERVICES.says("GET " + northgate + "/closures", "{\"items\":[]}")
                .says("GET " + northgate + "/holidays", "{\"nation\":null,\"items\":[]}")
                .says("GET " + northgate + "/displaced", "{\"items\":[]}")
                .says("POST " + northgate + "/closures", 201, """
                        {"id":"%s","name":"Conference","from":"2026-11-24","to":"2026-11-25"}""".formatted(CLOSURE));
        Browser browser = the("owner");

        Browser.Page done = browser.submit(browser.open(PAGE + "?clinic=" + MANCHESTER), PAGE, CONFERENCE);

        assertThat(done.location()).isEqualTo(PAGE + "?clinic=" + MANCHESTER);
        assertThat(SERVICES.asked("POST " + northgate + "/closures")).hasSize(1);
    }

    @Test
    void onlyManagersMayAndOnlyAtTheirOwnClinic() {
        assertThat(the("reception").open(PAGE).status()).isEqualTo(403);
        assertThat(the("patient").open(PAGE).status()).isEqualTo(403);
        assertThat(the("manager").open(PAGE + "?clinic=" + MANCHESTER).status()).isEqualTo(404);
        assertThat(somebody().open(PAGE).location()).startsWith("/login");
        assertThat(somebody().post(PAGE, Map.of("clinic", LONDON)).status()).isEqualTo(403);
        Browser manager = the("manager");
        Browser.Page form = manager.open(PAGE);
        assertThat(manager.submit(form, PAGE, "clinic=" + MANCHESTER).status()).isEqualTo(404);
        assertThat(manager.submit(form, CHRISTMAS_DAY, "clinic=" + MANCHESTER).status())
                .isEqualTo(404);
    }
}
