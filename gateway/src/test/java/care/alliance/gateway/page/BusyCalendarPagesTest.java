package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A therapist's calendars elsewhere, on a Sunday at ten. */
class BusyCalendarPagesTest extends PageTest {

    private static final String PAGE = "/profile/calendars";
    private static final String API = "/api/booking/therapists/" + THERAPIST + "/calendars";
    private static final String FEED = "/api/booking/therapists/" + THERAPIST + "/feed";
    private static final String WORK = "0198c0de-0000-7000-8000-00000000ca01";
    private static final String FILE = "0198c0de-0000-7000-8000-00000000ca02";
    private static final byte[] ICS = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);

    private static final String FINE = calendar(WORK, "ADDRESS", "Work", "2026-11-22T09:30:00Z", null, null, false);
    private static final String UPLOADED =
            calendar(FILE, "UPLOAD", "Old diary", "2026-11-21T09:30:00Z", null, null, false);
    private static final String STALE =
            calendar(WORK, "ADDRESS", "Work", "2026-11-20T08:30:00Z", "2026-11-20T09:00:00Z", "unreachable", true);

    @BeforeEach
    void aTherapist() {
        SERVICES.says("GET /api/directory/therapists/mine/draft", Supply.file("draft-01"))
                .says("GET " + FEED, """
                        {"since":null,"lastRead":null,"zone":"Europe/London"}""");
        there(FINE, UPLOADED);
    }

    @Test
    void eachCalendarSaysHowItStands() {
        Browser.Page page = the("therapist").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Work", "calendar.example", "Read today at 09:30. 14 busy times are ahead.")
                .contains("Old diary", "Uploaded yesterday at 09:30. 14 busy times are ahead.")
                .contains("Recurring entries are known until 6 January 2028");
        assertThat(page.html()).contains(PAGE + "/" + WORK + "/refresh").doesNotContain(PAGE + "/" + FILE + "/refresh");
    }

    @Test
    void timesAreToldByTheClockOfTheHours() {
        SERVICES.says("GET " + API, "{\"items\":[" + FINE + "],\"zone\":\"America/New_York\"}");

        assertThat(the("therapist").open(PAGE).text()).contains("Read today at 04:30.");
    }

    @Test
    void oneThatCannotBeReadSaysSinceWhenAndWhatStillCounts() {
        there(STALE);

        assertThat(the("therapist").open(PAGE).text())
                .contains("Cannot be read", "It could not be read since Fri 20 Nov 09:00: Nobody answers")
                .contains("It was last read on Fri 20 Nov at 08:30. The 14 busy times known then still count.");
    }

    @Test
    void entriesThatMakeNoSenseAreTold() {
        there(FINE.replace("\"skipped\":0", "\"skipped\":2"));

        assertThat(the("therapist").open(PAGE).text()).contains("2 entries make no sense to us and do not count");
    }

    @Test
    void anAddressIsAdded() {
        SERVICES.says("POST " + API, 201, FINE);
        Browser browser = the("therapist");

        Browser.Page added = browser.submit(
                browser.open(PAGE), PAGE, "name= Work ", "address=webcal://calendar.example/private-1/basic.ics");

        assertThat(added.status()).isEqualTo(303);
        StubServices.Asked asked = SERVICES.asked("POST " + API).getFirst();
        assertThat(asked.body()).contains("\"name\":\"Work\"", "webcal://calendar.example/private-1/basic.ics");
        assertThat(asked.authorization()).isEqualTo("Bearer token-of-therapist");
        assertThat(asked.idempotencyKey()).isNotBlank();
        assertThat(browser.follow(added).text()).contains("It is read. 14 busy times are ahead.");
    }

    @Test
    void aFormThatIsSentTwiceAddsOne() {
        SERVICES.says("POST " + API, 201, FINE);
        Browser browser = the("therapist");
        Browser.Page page = browser.open(PAGE);

        browser.submit(page, PAGE, "name=Work", "address=https://calendar.example/a.ics");
        browser.submit(page, PAGE, "name=Work", "address=https://calendar.example/a.ics");

        assertThat(SERVICES.asked("POST " + API).stream()
                        .map(StubServices.Asked::idempotencyKey)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "422, address-refused, one that everybody can reach",
        "422, unreachable, Nobody answers",
        "422, calendar-not-allowed, asks for a login",
        "422, not-a-calendar, is not a calendar",
        "409, there-already, read already",
        "409, too-many-calendars, Remove one",
        "422, something-new, could not be read",
        "400, validation-failed, begins with https"
    })
    void whatIsWrongWithAnAddressIsToldAndNothingTypedIsLost(int status, String code, String words) {
        SERVICES.says("POST " + API, status, Supply.problem(code, ",\"errors\":[{\"field\":\"address\"}]"));
        Browser browser = the("therapist");

        Browser.Page wrong =
                browser.submit(browser.open(PAGE), PAGE, "name=Work", "address=https://calendar.example/a.ics");

        assertThat(wrong.status()).isEqualTo(status);
        assertThat(wrong.text()).contains(words);
        assertThat(wrong.html())
                .contains("href=\"#address\"", "value=\"Work\"", "value=\"https://calendar.example/a.ics\"");
    }

    @Test
    void nameAndAddressAreAskedFor() {
        Browser browser = the("therapist");

        Browser.Page wrong = browser.submit(browser.open(PAGE), PAGE, "name= ", "address=");
        Browser.Page tooLong = browser.submit(browser.open(PAGE), PAGE, "name=" + "a".repeat(61), "address=x");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#name\"", "href=\"#address\"");
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.html()).contains("href=\"#name\"", "a".repeat(61));
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @Test
    void aFileIsUploadedUnderItsName() {
        SERVICES.says("POST " + API, 201, UPLOADED);
        Browser browser = the("therapist");

        Browser.Page added = browser.upload(browser.open(PAGE), PAGE + "/file", "Old diary.ics", ICS);

        assertThat(added.status()).isEqualTo(303);
        StubServices.Asked asked = SERVICES.asked("POST " + API).getFirst();
        assertThat(asked.body()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(asked.slug()).isEqualTo("Old%20diary");
    }

    @Test
    void aFileTakesThePlaceOfTheOneBefore() {
        SERVICES.says("PUT " + API + "/" + FILE, UPLOADED);
        Browser browser = the("therapist");

        Browser.Page replaced = browser.upload(browser.open(PAGE), PAGE + "/" + FILE + "/file", "diary.ics", ICS);

        assertThat(replaced.status()).isEqualTo(303);
        assertThat(SERVICES.asked("PUT " + API + "/" + FILE).getFirst().body()).isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsNotPassedOn() {
        Browser browser = the("therapist");

        Browser.Page large = browser.upload(browser.open(PAGE), PAGE + "/file", "a.ics", new byte[1024 * 1024 + 1]);
        Browser.Page empty = browser.upload(browser.open(PAGE), PAGE + "/file", "a.ics", new byte[0]);

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("larger than we read");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.html()).contains("href=\"#file\"", "Choose a calendar file");
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @Test
    void aFileThatIsNoCalendarIsTold() {
        SERVICES.says("PUT " + API + "/" + FILE, 422, Supply.problem("not-a-calendar", ""));
        Browser browser = the("therapist");

        Browser.Page wrong = browser.upload(browser.open(PAGE), PAGE + "/" + FILE + "/file", "a.ics", ICS);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("href=\"#file-" + FILE + "\"");
    }

    @Test
    void aFileFromAFormOfSomebodyElsesIsRefused() {
        Browser.Page another = the("therapist").open(PAGE);
        Browser browser = the("therapist");
        browser.open(PAGE);

        assertThat(browser.upload(another, PAGE + "/file", "a.ics", ICS).status())
                .isEqualTo(403);
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @Test
    void aCalendarIsReadNow() {
        SERVICES.says("POST " + API + "/" + WORK + "/refresh", STALE);
        Browser browser = the("therapist");

        Browser.Page read = browser.submit(browser.open(PAGE), PAGE + "/" + WORK + "/refresh");

        assertThat(browser.follow(read).text())
                .contains("Nobody answers at this address. The times known before still count.");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404})
    void aCalendarIsRemovedAlsoWhenItWasBefore(int status) {
        SERVICES.says("DELETE " + API + "/" + WORK, status, "");
        Browser browser = the("therapist");

        Browser.Page removed = browser.submit(browser.open(PAGE), PAGE + "/" + WORK + "/remove");

        assertThat(SERVICES.asked("DELETE " + API + "/" + WORK)).hasSize(1);
        assertThat(browser.follow(removed).text()).contains("Its busy times count no longer");
    }

    @Test
    void oneThatIsGoneMeanwhileIsTold() {
        Browser browser = the("therapist");
        Browser.Page page = browser.open(PAGE);

        Browser.Page gone = browser.submit(page, PAGE + "/" + WORK + "/refresh");
        assertThat(browser.follow(gone).text()).contains("not there any more");

        Browser.Page replaced = browser.upload(page, PAGE + "/" + FILE + "/file", "diary.ics", ICS);
        assertThat(browser.follow(replaced).text()).contains("not there any more");
    }

    @Test
    void withFiveCalendarsThereIsNoFormForAnother() {
        there(FINE, FINE, FINE, FINE, FINE);

        assertThat(the("therapist").open(PAGE).html())
                .doesNotContain("name=\"address\"", "action=\"" + PAGE + "/file\"");
    }

    @Test
    void theTherapistsOwnSessionsHaveAFeedToo() {
        SERVICES.says("POST " + FEED, "{\"path\":\"/api/booking/calendars/s3cret.ics\"}");
        Browser browser = the("therapist");

        Browser.Page made = browser.submit(browser.open(PAGE), PAGE + "/address");

        assertThat(browser.follow(made).html()).contains("/api/booking/calendars/s3cret.ics");
    }

    @Test
    void aLoginWithoutAProfileIsToldSo() {
        SERVICES.says("GET /api/directory/therapists/mine/draft", 404, "{}");

        assertThat(the("therapist").open(PAGE).status()).isEqualTo(404);
    }

    @Test
    void onlyTherapistsComeHere() {
        assertThat(the("patient").open(PAGE).status()).isEqualTo(403);
        assertThat(somebody().post(PAGE, Map.of()).status()).isIn(302, 403);
    }

    private static void there(String... calendars) {
        SERVICES.says("GET " + API, "{\"items\":[" + String.join(",", calendars) + "],\"zone\":\"Europe/London\"}");
    }

    private static String calendar(
            String id,
            String kind,
            String name,
            String readAt,
            @Nullable String failingSince,
            @Nullable String fault,
            boolean stale) {
        return """
                {"id":"%s","kind":"%s","name":"%s","host":%s,"readAt":"%s","failingSince":%s,"fault":%s,"stale":%b,
                 "ahead":14,"skipped":0,"coversUntil":"2028-01-06T00:00:00Z"}""".formatted(
                        id,
                        kind,
                        name,
                        kind.equals("ADDRESS") ? "\"calendar.example\"" : "null",
                        readAt,
                        quoted(failingSince),
                        quoted(fault),
                        stale);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
