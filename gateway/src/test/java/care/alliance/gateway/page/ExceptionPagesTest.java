package care.alliance.gateway.page;

import static care.alliance.gateway.page.HoursSupply.DAY_OFF;
import static care.alliance.gateway.page.HoursSupply.EXCEPTIONS;
import static care.alliance.gateway.page.HoursSupply.HERE;
import static care.alliance.gateway.page.HoursSupply.HOLIDAY;
import static care.alliance.gateway.page.HoursSupply.MANAGED;
import static care.alliance.gateway.page.HoursSupply.OWN;
import static care.alliance.gateway.page.HoursSupply.WEEK;
import static care.alliance.gateway.page.Supply.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What interrupts a therapist's week: single days, time off and journeys, on a Sunday at ten. */
class ExceptionPagesTest extends PageTest {

    private static final String PAGE = OWN + "/exceptions";
    private static final String MANAGERS = MANAGED + "/exceptions?clinic=" + LONDON;

    @BeforeEach
    void mayasHours() {
        HoursSupply.open(SERVICES);
        SERVICES.says("POST " + EXCEPTIONS, 201, "{\"id\":\"" + HOLIDAY + "\",\"kind\":\"TIME_OFF\"}");
    }

    @Test
    void whatIsAheadIsListedInWords() {
        Browser.Page page = the("therapist").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence("Wednesday 2 December", "Day off", "Training")
                .containsSubsequence("Thursday 3 December", "Other hours", "10:00 to 11:30 · by video")
                .containsSubsequence("Friday 4 December, 12:00 to 15:00", "Time off")
                .containsSubsequence("Thursday 24 December to Friday 1 January 2027", "Time off")
                .containsSubsequence(
                        "Monday 1 February 2027 to Sunday 14 February 2027",
                        "In New York",
                        "Hours go by the clock there")
                .contains("Times are London time.");
    }

    @Test
    void aUsualTimeAheadIsSaid() {
        SERVICES.says("GET " + EXCEPTIONS, "{\"items\":[]}");

        assertThat(the("therapist").open(PAGE).text()).contains("Nothing: every week is as usual.");
    }

    @Test
    void daysOffAreGivenAsDays() {
        JsonNode sent = add(
                "TIME_OFF",
                form -> form.with("from", "2026-12-07").with("to", "2026-12-11").with("note", " Lapland "));

        assertThat(sent.get("kind").asString()).isEqualTo("TIME_OFF");
        assertThat(sent.get("from").asString()).isEqualTo("2026-12-07");
        assertThat(sent.get("to").asString()).isEqualTo("2026-12-11");
        assertThat(sent.get("note").asString()).isEqualTo("Lapland");
    }

    @Test
    void oneDayNeedsNoLastOne() {
        JsonNode sent = add("TIME_OFF", form -> form.with("from", "2026-12-07"));

        assertThat(sent.get("to").asString()).isEqualTo("2026-12-07");
        assertThat(sent.get("note").isNull()).isTrue();
    }

    @Test
    void hoursOffAreGivenAsInstantsByTheClockOfTheHours() {
        SERVICES.says("GET " + WEEK, HoursSupply.week().replace("Europe/London", "America/New_York"), 1);

        JsonNode sent = add("TIME_OFF", form -> form.with("from", "2026-12-07").with("fromTime", "14:00"));

        assertThat(sent.get("from").asString()).isEqualTo("2026-12-07T19:00:00Z");
        assertThat(sent.get("to").asString()).isEqualTo("2026-12-08T05:00:00Z");
    }

    @Test
    void oneDayHasHoursOfItsOwn() {
        JsonNode sent = add(
                "OVERRIDE",
                form -> form.with("date", "2026-12-07")
                        .with("row-1-from", "18:00")
                        .with("row-1-to", "01:00")
                        .with("row-1-formats", "PHONE", "VIDEO"));

        assertThat(sent.get("date").asString()).isEqualTo("2026-12-07");
        assertThat(sent.get("hours").size()).isEqualTo(1);
        assertThat(sent.get("hours").get(0).get("to").asString()).startsWith("01:00");
        assertThat(sent.get("hours").get(0).get("formats").toString()).isEqualTo("[\"VIDEO\",\"PHONE\"]");
    }

    @Test
    void aDayOffHasNoHours() {
        JsonNode sent = add("OVERRIDE", form -> form.with("date", "2026-12-07").with("dayOff", "yes"));

        assertThat(sent.get("hours").size()).isZero();
    }

    @Test
    void todayIsNotOverYet() {
        JsonNode sent = add("OVERRIDE", form -> form.with("date", "2026-11-22").with("dayOff", "yes"));

        assertThat(sent.get("date").asString()).isEqualTo("2026-11-22");
    }

    @Test
    void aJourneyGoesToAnotherZone() {
        JsonNode sent = add(
                "TRAVEL",
                form -> form.with("from", "2026-12-07").with("to", "2026-12-20").with("zone", "Tokyo"));

        assertThat(sent.get("kind").asString()).isEqualTo("TRAVEL");
        assertThat(sent.get("zone").asString()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void whatWasAddedIsSaidAndAManagerStaysAtTheirClinic() {
        Browser browser = the("manager");
        Browser.Page page = browser.open(MANAGED + "/exceptions");

        Browser.Page done =
                FilledForm.on(page, MANAGERS).with("from", "2026-12-07").sentBy(browser);

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo(MANAGERS);
        assertThat(browser.follow(done).text()).contains("Added: Time off, Monday 7 December.");
        assertThat(page.html())
                .contains(
                        "href=\"" + HERE + "\"", "href=\"" + MANAGERS.replace("&", "&amp;") + "&amp;kind=TRAVEL#add\"");
    }

    @Test
    void aFormThatIsSentTwiceAddsOnce() {
        Browser browser = the("therapist");
        FilledForm form = FilledForm.on(browser.open(PAGE), PAGE).with("from", "2026-12-07");

        form.sentBy(browser);
        form.sentBy(browser);

        List<StubServices.Asked> asked = SERVICES.asked("POST " + EXCEPTIONS);
        assertThat(asked.get(0).idempotencyKey())
                .isNotBlank()
                .isEqualTo(asked.get(1).idempotencyKey());
        assertThat(FilledForm.on(browser.open(PAGE), PAGE).all("key"))
                .doesNotContain(asked.getFirst().idempotencyKey());
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        Browser browser = the("therapist");

        Browser.Page done = FilledForm.on(browser.open(PAGE), PAGE)
                .with("from", "2026-12-24")
                .with("to", "2027-01-01")
                .sentBy(browser);

        assertThat(done.location()).isEqualTo(PAGE);
        assertThat(SERVICES.asked("POST " + EXCEPTIONS)).isEmpty();
    }

    @Test
    void oneButtonRemoves() {
        SERVICES.says("DELETE " + EXCEPTIONS + "/" + DAY_OFF, 204, "");
        Browser browser = the("manager");
        String remove = MANAGED + "/exceptions/" + DAY_OFF + "/remove?clinic=" + LONDON;

        Browser.Page done = browser.submit(browser.open(MANAGED + "/exceptions"), remove);

        assertThat(done.location()).isEqualTo(MANAGERS);
        assertThat(browser.follow(done).text())
                .contains("Removed: Day off, Wednesday 2 December. If that was a mistake, add it again below.");
    }

    @Test
    void whatIsGoneAlreadyIsSaid() {
        Browser browser = the("therapist");

        Browser.Page done = browser.submit(browser.open(PAGE), PAGE + "/" + DAY_OFF + "/remove");

        assertThat(browser.follow(done).text()).contains("That had been removed already.");
    }

    private JsonNode add(String kind, UnaryOperator<FilledForm> typing) {
        Browser browser = the("therapist");
        Browser.Page page = browser.open(PAGE + "?kind=" + kind);

        Browser.Page done = typing.apply(FilledForm.on(page, PAGE)).sentBy(browser);

        assertThat(done.location()).as(done::text).isEqualTo(PAGE);
        return JsonMapper.shared()
                .readTree(SERVICES.asked("POST " + EXCEPTIONS).getFirst().body());
    }
}
