package care.alliance.gateway.page;

import static care.alliance.gateway.page.HoursSupply.EXCEPTIONS;
import static care.alliance.gateway.page.HoursSupply.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot interrupt a week is said at its field, and nothing that was typed is lost. */
class ExceptionFaultsTest extends PageTest {

    private static final String PAGE = OWN + "/exceptions";

    @BeforeEach
    void mayasHours() {
        HoursSupply.open(SERVICES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "TIME_OFF | from= | from | Enter the first day",
                "TIME_OFF | from=2026-02-30 | from | Enter the first day",
                "TIME_OFF | from=2026-11-21 | from | That day is over.",
                "TIME_OFF | from=2026-12-07,to=soon | to | Enter the last day",
                "TIME_OFF | from=2026-12-07,to=2026-12-06 | to | This ends before it begins",
                "TIME_OFF | from=2026-11-01,to=2026-11-21 | to | That day is over.",
                "TIME_OFF | from=2026-12-07,fromTime=noon | fromTime | Enter a time such as 14:00",
                "TIME_OFF | from=2026-12-07,fromTime=14:00,toTime=14:00 | toTime | This ends before it begins",
                "OVERRIDE | date=,dayOff=yes | date | Enter the day",
                "OVERRIDE | date=+999999999-12-31,dayOff=yes | date | Enter the day",
                "OVERRIDE | date=2026-11-21,dayOff=yes | date | That day is over.",
                "OVERRIDE | date=2026-12-03,dayOff=yes | date | This day has an entry already",
                "OVERRIDE | date=2026-12-07 | dayOff | Enter the hours of this day, or say that there are none",
                "OVERRIDE | date=2026-12-07,row-0-from=10:00,row-0-to=11:00 | row-0-formats | choose at least one way",
                "OVERRIDE | date=2026-12-07,row-0-from=10:00,row-0-formats=VIDEO | row-0-to | enter when the hours end",
                "OVERRIDE | date=2026-12-07,dayOff=yes,row-0-from=9:00,row-0-to=10:00,row-0-formats=VIDEO | dayOff | A day off has no hours",
                "TRAVEL | from=2026-12-07,zone=Tokyo | to | Enter the last day",
                "TRAVEL | from=2026-12-07,to=2026-12-08,zone=Mars | zone | Enter a town whose time zone is meant"
            })
    void whatIsWrongIsSaidAtItsField(String kind, String typed, String at, String words) {
        Browser browser = the("therapist");
        FilledForm form =
                FilledForm.on(browser.open(PAGE + "?kind=" + kind), PAGE).with("note", "Lapland & back");
        List<String> fields = List.of(typed.split(","));
        fields.forEach(field -> form.with(name(field), value(field)));

        Browser.Page wrong = form.sentBy(browser);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#" + at + "\"", "id=\"" + at + "\"", "id=\"" + at + "-wrong\"");
        assertThat(wrong.text()).contains("There is a problem", words, "Wednesday 2 December");
        FilledForm again = FilledForm.on(wrong, PAGE);
        assertThat(again.all("kind")).containsExactly(kind);
        assertThat(again.all("note")).containsExactly("Lapland & back");
        assertThat(again.all("key")).isEqualTo(form.all("key"));
        assertThat(fields)
                .allSatisfy(field -> assertThat(again.all(name(field))).containsExactly(value(field)));
        assertThat(SERVICES.asked("POST " + EXCEPTIONS)).isEmpty();
    }

    @Test
    void aNoteIsShort() {
        Browser browser = the("therapist");

        Browser.Page wrong = FilledForm.on(browser.open(PAGE), PAGE)
                .with("from", "2026-12-07")
                .with("note", "a".repeat(201))
                .sentBy(browser);

        assertThat(wrong.html()).contains("href=\"#note\"", "a".repeat(201));
    }

    @Test
    void whatBookingFindsLeadsToItsField() {
        SERVICES.says("POST " + EXCEPTIONS, 400, Supply.problem("validation-failed", """
                ,"errors":[{"field":"hours[0].locationId","code":"unknown-location","message":"-"},
                  {"field":"date","code":"not-a-date","message":"-"},
                  {"field":"kind","code":"unknown-kind","message":"-"}]"""));
        Browser browser = the("therapist");

        Browser.Page wrong = FilledForm.on(browser.open(PAGE + "?kind=OVERRIDE"), PAGE)
                .with("date", "2026-12-07")
                .with("row-0-from", "10:00")
                .with("row-0-to", "11:00")
                .with("row-0-formats", "VIDEO")
                .sentBy(browser);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#row-0-locationId\"", "href=\"#date\"");
        assertThat(wrong.text()).contains("That could not be saved. Look it over and try again.");
    }

    @ParameterizedTest
    @CsvSource({
        "409, too-many-exceptions, There are 200 entries ahead already",
        "422, idempotency-key-reused, This form was sent before with something else in it."
    })
    void afterARefusalTheNextTryIsANewOne(int status, String code, String words) {
        SERVICES.says("POST " + EXCEPTIONS, status, Supply.problem(code));
        Browser browser = the("therapist");

        Browser.Page refused = FilledForm.on(browser.open(PAGE), PAGE)
                .with("from", "2026-12-07")
                .sentBy(browser);
        FilledForm.on(refused, PAGE).sentBy(browser);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text()).contains(words);
        List<StubServices.Asked> asked = SERVICES.asked("POST " + EXCEPTIONS);
        assertThat(asked.get(1).body()).isEqualTo(asked.get(0).body());
        assertThat(asked.get(1).idempotencyKey()).isNotEqualTo(asked.get(0).idempotencyKey());
    }

    @Test
    void whileBookingIsDownNothingTypedIsLostAndTheKeyStays() {
        Browser browser = the("therapist");
        FilledForm form = FilledForm.on(browser.open(PAGE), PAGE)
                .with("from", "2026-12-07")
                .with("note", "Lapland");
        SERVICES.isDown("/api/booking");

        Browser.Page down = form.sentBy(browser);

        assertThat(down.status()).isEqualTo(503);
        assertThat(down.text()).contains("booking is having a pause", "We cannot show what is ahead just now.");
        FilledForm again = FilledForm.on(down, PAGE);
        assertThat(again.all("from")).containsExactly("2026-12-07");
        assertThat(again.all("note")).containsExactly("Lapland");
        assertThat(again.all("key")).isEqualTo(form.all("key"));
        assertThat(browser.open(PAGE).status()).isEqualTo(503);
    }

    @Test
    void whenOnlyTheAnswerIsLostTheListIsStillShown() {
        SERVICES.says("POST " + EXCEPTIONS, 503, "{}");
        Browser browser = the("therapist");

        Browser.Page down = FilledForm.on(browser.open(PAGE), PAGE)
                .with("from", "2026-12-07")
                .sentBy(browser);

        assertThat(down.status()).isEqualTo(503);
        assertThat(down.text()).contains("booking is having a pause", "Wednesday 2 December");
    }

    private static String name(String field) {
        return field.substring(0, field.indexOf('='));
    }

    private static String value(String field) {
        return field.substring(field.indexOf('=') + 1);
    }
}
