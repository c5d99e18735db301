package care.alliance.gateway.page;

import static care.alliance.gateway.page.HoursSupply.FRIDAYS_NEXT_YEAR;
import static care.alliance.gateway.page.HoursSupply.HERE;
import static care.alliance.gateway.page.HoursSupply.MANAGED;
import static care.alliance.gateway.page.HoursSupply.MONDAY;
import static care.alliance.gateway.page.HoursSupply.MONDAY_NIGHT;
import static care.alliance.gateway.page.HoursSupply.OTHER_HOUSE;
import static care.alliance.gateway.page.HoursSupply.OWN;
import static care.alliance.gateway.page.HoursSupply.WEEK;
import static care.alliance.gateway.page.HoursSupply.week;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Therapists and managers keep the hours of every week, on a Sunday at ten. */
class HoursPagesTest extends PageTest {

    @BeforeEach
    void mayasHours() {
        HoursSupply.open(SERVICES);
        SERVICES.says("PUT " + WEEK, week(MONDAY), 4);
    }

    @Test
    void theWeekIsToldInWords() {
        Browser.Page page = the("therapist").open(OWN);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("My hours", "Times are London time.")
                .containsSubsequence("Monday", "09:00 to 12:30 · in person and by video")
                .containsSubsequence("22:00 to 02:00 on Tuesday · by phone", "Tuesday", "No hours")
                .contains("18:00 to midnight · by video · from 1 January 2027 until 31 March 2027");
        assertThat(page.html()).contains("aria-current=\"page\">My profile</a>", "href=\"/therapists/" + THERAPIST);
    }

    @Test
    void theWeekIsDrawnWithTheNightOnBothItsDaysAndLaterHoursAsAnOutline() {
        String html = the("therapist").open(OWN).html();

        assertThat(html)
                .contains("<rect class=\"in_person\" height=\"8\" x=\"540\" y=\"1\" width=\"210\"")
                .contains("<rect class=\"video\" height=\"8\" x=\"540\" y=\"11\" width=\"210\"")
                .contains("<rect class=\"phone\" height=\"8\" x=\"1320\" y=\"21\" width=\"120\"")
                .containsSubsequence(
                        ">Tue</span>",
                        "<rect class=\"phone\" height=\"8\" x=\"0\" y=\"21\" width=\"120\"",
                        ">Wed</span>")
                .contains("<rect class=\"video later\" height=\"8\" x=\"1080\" y=\"11\" width=\"360\"")
                .contains("from a later date");
    }

    @Test
    void hoursThatAreOverAreNotDrawnAndThoseThatBeginTodayAreNoOutline() {
        SERVICES.says(
                "GET " + WEEK,
                week(
                        MONDAY.replace("\"validUntil\":null", "\"validUntil\":\"2026-11-21\""),
                        MONDAY_NIGHT.replace("\"validUntil\":null", "\"validUntil\":\"2026-11-21\""),
                        FRIDAYS_NEXT_YEAR.replace("2027-01-01", "2026-11-22")),
                3);

        assertThat(the("therapist").open(OWN).html())
                .contains("<rect class=\"video\" height=\"8\" x=\"1080\" y=\"11\" width=\"360\"")
                .doesNotContain("<rect class=\"phone\" height=\"8\" x=", "x=\"540\"", "from a later date");
    }

    @Test
    void everyDayHasRoomForMoreAndNightsSayWhenTheyEnd() {
        FilledForm form = FilledForm.on(the("therapist").open(OWN), OWN);

        assertThat(form.all("zone")).containsExactly("London");
        assertThat(form.all("MONDAY-0-formats")).containsExactly("IN_PERSON", "VIDEO");
        assertThat(form.all("MONDAY-2-from")).containsExactly("");
        assertThat(form.all("SUNDAY-1-from")).containsExactly("");
        assertThat(form.all("FRIDAY-0-validUntil")).containsExactly("2027-03-31");
        assertThat(the("therapist").open(OWN).form(OWN))
                .contains("id=\"MONDAY-1-ends\">ends on Tuesday<", "id=\"FRIDAY-0-ends\">ends at midnight<");
    }

    @Test
    void whatNobodyTouchedIsSavedAsItWas() {
        Browser browser = the("therapist");

        Browser.Page done = FilledForm.on(browser.open(OWN), OWN).sentBy(browser);

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo(OWN);
        StubServices.Asked put = SERVICES.asked("PUT " + WEEK).getFirst();
        assertThat(put.ifMatch()).isEqualTo("\"3\"");
        assertThat(put.authorization()).isEqualTo("Bearer token-of-therapist");
        JsonNode weekly = body(put).get("weekly");
        assertThat(weekly.size()).isEqualTo(3);
        assertThat(weekly.get(0).get("formats").toString()).isEqualTo("[\"IN_PERSON\",\"VIDEO\"]");
        assertThat(weekly.get(0).get("locationId").isNull()).isTrue();
        assertThat(weekly.get(2).get("validFrom").asString()).isEqualTo("2027-01-01");
        assertThat(browser.follow(done).text())
                .contains("The hours are saved.")
                .doesNotContain("22:00 to 02:00 ends on Tuesday");
    }

    @Test
    void aManagerAddsHoursAndTakesSomeAway() {
        Browser browser = the("manager");

        Browser.Page done = FilledForm.on(browser.open(MANAGED), HERE)
                .with("MONDAY-0-removed", "yes")
                .with("TUESDAY-1-from", "9.30")
                .with("TUESDAY-1-to", "17:00")
                .with("TUESDAY-1-formats", "PHONE", "IN_PERSON")
                .with("TUESDAY-1-validFrom", "2026-12-01")
                .sentBy(browser);

        assertThat(done.location()).isEqualTo(HERE);
        StubServices.Asked put = SERVICES.asked("PUT " + WEEK).getFirst();
        assertThat(put.authorization()).isEqualTo("Bearer token-of-manager");
        JsonNode weekly = body(put).get("weekly");
        assertThat(weekly.size()).isEqualTo(3);
        assertThat(weekly.get(0).get("from").asString()).startsWith("22:00");
        assertThat(weekly.get(1).get("day").asString()).isEqualTo("TUESDAY");
        assertThat(weekly.get(1).get("from").asString()).startsWith("09:30");
        assertThat(weekly.get(1).get("formats").toString()).isEqualTo("[\"IN_PERSON\",\"PHONE\"]");
        assertThat(weekly.get(1).get("validUntil").isNull()).isTrue();
    }

    @Test
    void newHoursThatEndOnTheDayAfterAreSaidOnceMore() {
        Browser browser = the("therapist");

        Browser.Page done = FilledForm.on(browser.open(OWN), OWN)
                .with("SATURDAY-0-from", "09:00")
                .with("SATURDAY-0-to", "05:00")
                .with("SATURDAY-0-formats", "VIDEO")
                .sentBy(browser);

        assertThat(browser.follow(done).text()).contains("Saturday 09:00 to 05:00 ends on Sunday.");
    }

    @Test
    void theClockIsATown() {
        Browser browser = the("therapist");

        FilledForm.on(browser.open(OWN), OWN).with("zone", "new york").sentBy(browser);

        assertThat(body(SERVICES.asked("PUT " + WEEK).getFirst()).get("zone").asString())
                .isEqualTo("America/New_York");
    }

    @Test
    void aPlaceIsAskedForOnlyWhereThereAreSeveral() {
        assertThat(the("therapist").open(OWN).html()).doesNotContain("<select");
        HoursSupply.openAnotherHouse(SERVICES);
        Browser browser = the("therapist");

        Browser.Page page = browser.open(OWN);
        FilledForm.on(page, OWN).with("MONDAY-0-locationId", OTHER_HOUSE).sentBy(browser);

        assertThat(page.text()).contains("Place, if in person", "Bridge House, London", "Riverside House, London");
        JsonNode weekly = body(SERVICES.asked("PUT " + WEEK).getFirst()).get("weekly");
        assertThat(weekly.get(0).get("locationId").asString()).isEqualTo(OTHER_HOUSE);
        assertThat(weekly.get(1).get("locationId").isNull()).isTrue();
    }

    @Test
    void aPlaceThatIsGoneStaysAsItIs() {
        String gone = "0198c0de-0000-7000-8000-00000000dead";
        SERVICES.says("GET " + WEEK, week(MONDAY.replace("\"locationId\":null", "\"locationId\":\"" + gone + "\"")), 3);

        Browser.Page page = the("therapist").open(OWN);

        assertThat(page.text()).contains("in person and by video · A place that is no longer there");
        assertThat(FilledForm.on(page, OWN).all("MONDAY-0-locationId")).containsExactly(gone);
    }

    @Test
    void beforeAnybodySetsHoursTheEmptyLinesAreInSight() {
        SERVICES.says("GET " + WEEK, week(), 0);
        Browser browser = the("therapist");
        Browser.Page page = browser.open(OWN);

        assertThat(page.html()).contains("<details class=\"hours-more\" open=\"open\">");
        FilledForm.on(page, OWN).sentBy(browser);
        assertThat(SERVICES.asked("PUT " + WEEK).getFirst().ifMatch()).isEqualTo("\"0\"");
    }

    @Test
    void managersAreLedToSessionsThatLieOutside() {
        String settle = "/clinic/displaced?clinic=" + LONDON;

        assertThat(the("manager").open(MANAGED).html())
                .contains("Changing hours never touches sessions that are booked.", "href=\"" + settle + "\"")
                .contains("aria-current=\"page\">Therapists</a>", "Pages of your clinic");
        assertThat(the("therapist").open(OWN).html())
                .contains("Your clinic sees which ones then lie outside the hours")
                .doesNotContain("/clinic/displaced", "Pages of your clinic");
    }

    @Test
    void theyAreReachedFromTheListAndFromTheProfile() {
        SERVICES.says("GET /api/directory/therapists/" + THERAPIST + "/changes", "{\"items\":[]}")
                .says("GET /api/directory/clinics/" + LONDON + "/therapists", """
                {"next":null,"items":[{"id":"%s","name":"Dr Maya Feldman","initials":"MF","visibility":"SHOWN",
                  "confirmedOn":"2026-09-20","hiddenFrom":"2026-11-19"}]}""".formatted(THERAPIST));

        assertThat(the("manager").open("/clinic/therapists").html()).contains("href=\"" + HERE + "\"");
        assertThat(the("manager").open("/clinic/therapists/" + THERAPIST).html())
                .contains("href=\"" + MANAGED + "\"");
        assertThat(the("therapist").open("/profile").html()).contains("href=\"" + OWN + "\"");
    }

    @Test
    void aHiddenProfileHasNoPublicPageToLookAt() {
        SERVICES.says(
                "GET /api/directory/therapists/mine/draft",
                Supply.file("draft-01").replace("\"STALE\"", "\"LAPSED\""));

        assertThat(the("therapist").open(OWN).html())
                .contains("Nobody finds the profile at the moment")
                .doesNotContain("/therapists/" + THERAPIST);
    }

    private static JsonNode body(StubServices.Asked asked) {
        return JsonMapper.shared().readTree(asked.body());
    }
}
