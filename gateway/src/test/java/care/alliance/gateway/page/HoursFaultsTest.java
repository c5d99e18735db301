package care.alliance.gateway.page;

import static care.alliance.gateway.page.HoursSupply.OWN;
import static care.alliance.gateway.page.HoursSupply.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours that cannot be kept are said at their field, and nothing that was typed is lost. */
class HoursFaultsTest extends PageTest {

    @BeforeEach
    void mayasHours() {
        HoursSupply.open(SERVICES);
        SERVICES.says("PUT " + WEEK, HoursSupply.week(), 4);
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY-0-from, , MONDAY-0-from, 'Monday, line 1: enter when the hours begin'",
        "MONDAY-0-to, late, MONDAY-0-to, 'Monday, line 1: enter when the hours end'",
        "MONDAY-0-to, 09:00, MONDAY-0-to, 'Monday, line 1: hours cannot end when they begin'",
        "MONDAY-1-formats, , MONDAY-1-formats, 'Monday, line 2: choose at least one way of meeting'",
        "FRIDAY-0-validFrom, soon, FRIDAY-0-validFrom, 'Friday: enter a day, or leave it empty'",
        "FRIDAY-0-validUntil, 2026-12-31, FRIDAY-0-validUntil, 'Friday: the last day cannot be before the first'",
        "SUNDAY-1-formats, PHONE, SUNDAY-0-from, 'Sunday: enter when the hours begin'",
        "zone, Atlantis, zone, Enter a town whose time zone is meant",
    })
    void whatIsWrongIsSaidAtItsField(String field, String typed, String at, String words) {
        Browser browser = the("therapist");
        FilledForm form = FilledForm.on(browser.open(OWN), OWN).with("TUESDAY-0-from", "<b>dawn</b>");

        Browser.Page wrong = (typed == null ? form.with(field) : form.with(field, typed)).sentBy(browser);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#" + at + "\"", "id=\"" + at + "\"", "id=\"" + at + "-wrong\"")
                .contains("value=\"&lt;b&gt;dawn&lt;/b&gt;\"", "name=\"version\" value=\"3\"");
        assertThat(wrong.text()).contains("There is a problem", words, "09:00 to 12:30 · in person and by video");
        assertThat(SERVICES.asked("PUT " + WEEK)).isEmpty();
        if (typed != null && !at.startsWith("SUNDAY")) {
            assertThat(FilledForm.on(wrong, OWN).all(field)).containsExactly(typed);
        }
    }

    @Test
    void ticksStayWhereTheyWere() {
        Browser browser = the("therapist");

        Browser.Page wrong = FilledForm.on(browser.open(OWN), OWN)
                .with("MONDAY-0-removed", "yes")
                .with("WEDNESDAY-0-formats", "VIDEO", "PHONE")
                .sentBy(browser);

        FilledForm again = FilledForm.on(wrong, OWN);
        assertThat(again.all("MONDAY-0-removed")).containsExactly("yes");
        assertThat(again.all("WEDNESDAY-0-formats")).containsExactly("VIDEO", "PHONE");
    }

    @Test
    void inPersonNeedsAPlaceWhereAClinicHasSeveral() {
        HoursSupply.openAnotherHouse(SERVICES);
        Browser browser = the("therapist");

        Browser.Page wrong = FilledForm.on(browser.open(OWN), OWN).sentBy(browser);

        assertThat(wrong.html()).contains("href=\"#MONDAY-0-locationId\"").doesNotContain("#MONDAY-1-locationId");
        assertThat(wrong.text()).contains("Monday, line 1: choose where people come to");
    }

    @Test
    void aWeekHasFiftyLinesAtMost() {
        Browser browser = the("therapist");
        FilledForm form = FilledForm.on(browser.open(OWN), OWN);
        onSunday(47, form);
        assertThat(form.sentBy(browser).status()).as("with the three there are").isEqualTo(303);

        onSunday(51, form);
        Browser.Page wrong = form.sentBy(browser);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("A week can have 50 lines at most.");
        assertThat(FilledForm.on(wrong, OWN).all("SUNDAY-50-from")).containsExactly("10:00");
    }

    @Test
    void whatBookingFindsLeadsToTheLineItIsAbout() {
        SERVICES.says("PUT " + WEEK, 400, Supply.problem("validation-failed", """
                ,"errors":[{"field":"weekly[2].locationId","code":"unknown-location","message":"-"},
                  {"field":"weekly[1].to","code":"same-as-from","message":"-"},
                  {"field":"zone","code":"unknown-zone","message":"-"}]"""));
        Browser browser = the("therapist");

        Browser.Page wrong = FilledForm.on(browser.open(OWN), OWN).sentBy(browser);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#FRIDAY-0-locationId\"", "href=\"#MONDAY-1-to\"", "href=\"#zone\"");
        assertThat(wrong.text()).contains("Monday, line 2: hours cannot end when they begin");
    }

    @Test
    void aRefusalWithoutAFieldIsSaidAboutTheWhole() {
        SERVICES.says("PUT " + WEEK, 422, Supply.problem("new-rule"));
        Browser browser = the("therapist");

        Browser.Page wrong = FilledForm.on(browser.open(OWN), OWN).sentBy(browser);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("That could not be saved. Look it over and try again.");
    }

    @Test
    void whileBookingIsDownNothingTypedIsLost() {
        Browser browser = the("therapist");
        FilledForm form = FilledForm.on(browser.open(OWN), OWN).with("MONDAY-0-from", "08:15");
        SERVICES.isDown("/api/booking");

        Browser.Page down = form.sentBy(browser);

        assertThat(down.status()).isEqualTo(503);
        assertThat(down.text()).contains("booking is having a pause", "We cannot show what is saved just now.");
        assertThat(FilledForm.on(down, OWN).all("MONDAY-0-from")).containsExactly("08:15");
        assertThat(FilledForm.on(down, OWN).all("version")).containsExactly("3");
        assertThat(browser.open(OWN).status()).isEqualTo(503);
    }

    private static void onSunday(int lines, FilledForm form) {
        IntStream.range(0, lines)
                .forEach(n -> form.with("SUNDAY-" + n + "-from", "10:00")
                        .with("SUNDAY-" + n + "-to", "11:00")
                        .with("SUNDAY-" + n + "-formats", "VIDEO"));
    }
}
