package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Managers give notices of their clinic, on a Sunday at ten. */
class NoticePagesTest extends PageTest {

    private static final String PAGE = "/clinic/notices";
    private static final String ONE = "/api/directory/clinics/" + LONDON;
    private static final String NOTICE = "0198c0de-0000-7000-8000-00000000d201";

    @BeforeEach
    void aClinicWithNotices() {
        SERVICES.says("GET " + ONE + "/notices", Supply.NOTICES);
    }

    @Test
    void noticesAreListedByWhatBecomesOfThem() {
        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.text())
                .containsSubsequence(
                        "Shown now",
                        "The lift is being renewed.",
                        "Friday 20 November to Sunday 29 November",
                        "Shown later",
                        "Closed over Christmas.")
                .contains("Earlier notices (1)", "No heating today.");
        assertThat(page.html()).contains("name=\"from\" value=\"2026-11-22\"", "max=\"2027-11-21\"");
    }

    @Test
    void aNoticeIsGivenUntilTheEndOfItsLastDayAndOnceOnly() {
        SERVICES.says("POST " + ONE + "/notices", 201, """
                {"id":"%s","text":"x","from":"2026-11-22T10:00:00Z","until":"2026-12-01T00:00:00Z","state":"CURRENT"}""".formatted(NOTICE));
        Browser browser = the("manager");
        Browser.Page form = browser.open(PAGE);
        String[] typed = {"text=Use the back door.", "from=2026-11-22", "until=2026-11-30"};

        Browser.Page done = browser.submit(form, PAGE, typed);
        browser.submit(form, PAGE, typed);

        assertThat(browser.follow(done).text()).contains("The notice is in place.");
        var asked = SERVICES.asked("POST " + ONE + "/notices");
        assertThat(asked.getFirst().body())
                .contains("\"until\":\"2026-12-01T00:00:00Z\"", "Use the back door.")
                .doesNotContain("from");
        assertThat(asked.get(1).idempotencyKey()).isEqualTo(asked.get(0).idempotencyKey());
    }

    @ParameterizedTest
    @CsvSource({
        "text=, text, Write what people should know",
        "until=, until, every notice has an end",
        "until=2027-11-22, until, Choose a last day up to 21 November 2027",
        "until=2026-11-24, until, The last day cannot be before the first",
        "from=2026-11-21, from, The first day is today or later",
    })
    void aNoticeThatCannotBeGivenSaysWhy(String field, String at, String words) {
        Browser browser = the("manager");
        Browser.Page wrong = browser.submit(
                browser.open(PAGE), PAGE, "text=Use the back door.", "from=2026-11-25", "until=2026-11-30", field);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#" + at + "\"", "id=\"" + at + "-wrong\"");
        assertThat(wrong.text()).contains(words);
        assertThat(SERVICES.asked("POST " + ONE + "/notices")).isEmpty();
    }

    @Test
    void tenNoticesAreEnoughAndTheNextTryIsANewOne() {
        SERVICES.says("POST " + ONE + "/notices", 409, Supply.problem("too-many-notices"));
        Browser browser = the("manager");
        Browser.Page form = browser.open(PAGE);
        String[] typed = {"text=Use the back door.", "from=2026-11-22", "until=2026-11-30"};

        Browser.Page refused = browser.submit(form, PAGE, typed);
        browser.submit(refused, PAGE, typed);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("There are ten notices already");
        assertThat(refused.html()).contains("Use the back door.</textarea>");
        var asked = SERVICES.asked("POST " + ONE + "/notices");
        assertThat(asked.get(1).idempotencyKey()).isNotEqualTo(asked.get(0).idempotencyKey());
    }

    @Test
    void aNoticeIsEndedWithOneButton() {
        SERVICES.says("DELETE " + ONE + "/notices/" + NOTICE, 204, "");
        Browser browser = the("manager");
        String end = PAGE + "/" + NOTICE + "/end";

        Browser.Page done = browser.submit(browser.open(PAGE), end);

        assertThat(done.location()).isEqualTo(PAGE + "?clinic=" + LONDON);
        assertThat(browser.follow(done).text()).contains("The notice is no longer shown.");
    }

    @Test
    void onlyManagersMayAndOnlyAtTheirOwnClinic() {
        assertThat(the("reception").open(PAGE).status()).isEqualTo(403);
        assertThat(the("patient").open(PAGE).status()).isEqualTo(403);
        assertThat(the("manager").open(PAGE + "?clinic=" + MANCHESTER).status()).isEqualTo(404);
        assertThat(somebody().open(PAGE).location()).startsWith("/login");
        assertThat(somebody().post("/clinic", Map.of("clinic", LONDON)).status())
                .isEqualTo(403);
    }

    @Test
    void whoManagesTwoClinicsGivesAndEndsNoticesAtTheOneTheyLookAt() {
        String northgate = "/api/directory/clinics/" + MANCHESTER + "/notices";
        SERVICES.says("GET " + northgate, Supply.NOTICES)
                .says("POST " + northgate, 201, """
                        {"id":"%s","text":"x","from":"2026-11-22T10:00:00Z","until":"2026-12-01T00:00:00Z","state":"CURRENT"}""".formatted(NOTICE))
                .says("DELETE " + northgate + "/" + NOTICE, 204, "");
        Browser browser = the("owner");
        Browser.Page form = browser.open(PAGE + "?clinic=" + MANCHESTER);

        Browser.Page given =
                browser.submit(form, PAGE, "text=Use the back door.", "from=2026-11-22", "until=2026-11-30");
        browser.submit(form, PAGE + "/" + NOTICE + "/end");

        assertThat(given.location()).isEqualTo(PAGE + "?clinic=" + MANCHESTER);
        assertThat(SERVICES.asked("POST " + northgate)).hasSize(1);
        assertThat(SERVICES.asked("DELETE " + northgate + "/" + NOTICE)).hasSize(1);
    }
}
