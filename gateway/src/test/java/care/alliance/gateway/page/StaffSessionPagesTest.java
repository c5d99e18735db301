package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static care.alliance.gateway.page.Supply.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffSessionPagesTest extends PageTest {

    private static final String ONE = "/api/booking/appointments/" + SESSION;
    private static final String PAGE = "/reception/sessions/" + SESSION;
    private static final String DEED = "/reception/appointments/" + SESSION + "/";

    @BeforeEach
    void aSessionOfToday() {
        now("CONFIRMED", 3);
    }

    @Test
    void allThereIsToKnowIsOnThePage() {
        SERVICES.says(
                        "GET " + ONE,
                        today("CONFIRMED", 3)
                                .replace("\"VIDEO\"", "\"IN_PERSON\"")
                                .replace("\"locationId\":null", """
                                "locationId":"0198c0de-0000-7000-8000-00000000d101",
                                "roomId":"0198c0de-0000-7000-8000-00000000aa01",
                                "course":{"id":"0198c0de-0000-7000-8000-00000000cc01","number":3}"""))
                .says("GET /api/booking/clinics/" + LONDON + "/rooms", """
                        {"items":[{"id":"0198c0de-0000-7000-8000-00000000aa02","name":"Attic","stepFree":false},
                          {"id":"0198c0de-0000-7000-8000-00000000aa01","name":"Thames Room","stepFree":true}]}""");

        Browser.Page page = the("reception").open(PAGE + "?date=2026-11-22");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence(
                        "Confirmed", "Sunday 22 November", "18:00 to 18:50", "Nadia Adeyemi", "London time")
                .contains("Dr Maya Feldman", "In person", "Riverside House", "Room Thames Room")
                .contains("session 3 of a course", "50 minutes", "£95");
        assertThat(page.html())
                .contains("href=\"/courses/0198c0de-0000-7000-8000-00000000cc01\"")
                .contains("href=\"/reception?clinic=" + LONDON + "&amp;date=2026-11-22\"");
    }

    @Test
    void aSessionByVideoHasNoPlace() {
        assertThat(the("reception").open(PAGE).text()).contains("Video").doesNotContain("Riverside", "Room ");
    }

    @Test
    void itsHistorySaysInWordsWhoDidWhat() {
        assertThat(the("reception").open(PAGE).text())
                .containsSubsequence(
                        "What has happened",
                        "Somebody who had not signed in yet held the time",
                        "The patient asked for it",
                        "Fri 20 Nov 09:05",
                        "Rosa Klein confirmed it",
                        "Sun 22 Nov 09:59");
    }

    @Test
    void itSaysFromWhenToWhenASessionWasMovedAndWhy() {
        SERVICES.says("GET " + ONE + "/history", moved());

        assertThat(the("reception").open(PAGE).text())
                .containsSubsequence(
                        "The patient asked to move it from Tue 24 Nov 17:00 to Tue 24 Nov 18:00",
                        "Reason given:",
                        "work");
    }

    @Test
    void aRequestIsAnsweredHereAsOnTheBoard() {
        now("REQUESTED", 2);
        SERVICES.says("POST " + ONE + "/confirm", today("CONFIRMED", 3));
        Browser reception = the("reception");
        Browser.Page page = reception.open(PAGE + "?date=2026-11-22");

        assertThat(page.text()).contains("To confirm", "answer by Mon 23 Nov 10:00");
        assertThat(page.html()).contains("href=\"" + DEED + "decline?date=2026-11-22&amp;to=session\"");
        Browser.Page confirmed = reception.submit(page, DEED + "confirm");

        assertThat(confirmed.location()).isEqualTo(PAGE + "?date=2026-11-22");
        assertThat(reception.open(DEED + "decline?to=session").html()).contains("href=\"" + PAGE + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, arrive, Marked as arrived.",
        "CONFIRMED, no-show, Marked as missed.",
        "ARRIVED, complete, Marked as done."
    })
    void eachStepSendsTheVersionThatWasSeen(String state, String step, String said) {
        now(state, 3);
        SERVICES.says("POST " + ONE + "/" + step, today("COMPLETED", 4));
        Browser reception = the("reception");

        Browser.Page done = reception.submit(reception.open(PAGE), DEED + step);

        assertThat(done.location()).isEqualTo(PAGE);
        assertThat(SERVICES.asked("POST " + ONE + "/" + step).getFirst().ifMatch())
                .isEqualTo("\"3\"");
        assertThat(reception.follow(done).text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED", "DECLINED", "EXPIRED", "HELD"})
    void whatIsOverOffersNothingMore(String state) {
        now(state, 5);

        assertThat(the("reception").open(PAGE).html())
                .doesNotContain("What is next", "The last step", DEED, PAGE + "/move", PAGE + "/cancel");
    }

    @Test
    void nobodyArrivesBeforeTheDay() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3));

        assertThat(the("reception").open(PAGE).html())
                .doesNotContain(DEED + "arrive", DEED + "no-show")
                .contains(PAGE + "/move", PAGE + "/cancel");
    }

    @Test
    void aConfirmationIsUndoneWhileNobodyHasBeenTold() {
        SERVICES.says("POST " + ONE + "/undo", today("REQUESTED", 4));
        Browser reception = the("reception");
        Browser.Page page = reception.open(PAGE);

        assertThat(page.text())
                .contains("The last step", "Rosa Klein confirmed it (Sun 22 Nov 09:59)")
                .contains("The patient has not been told yet. You can undo it until 10:01.");
        Browser.Page undone = reception.submit(page, DEED + "undo");

        assertThat(SERVICES.asked("POST " + ONE + "/undo").getFirst().ifMatch()).isEqualTo("\"3\"");
        assertThat(reception.follow(undone).text()).contains("Undone. It is now: To confirm.");
    }

    @Test
    void whoConfirmedAnotherTimeThanWasAskedForHasMovedIt() {
        String confirmed = change(3, "2026-11-22T09:59:00Z", "CLINIC", "REQUESTED", "CONFIRMED");
        SERVICES.says(
                "GET " + ONE + "/history",
                Supply.sessions(confirmed.replace("\"movedFrom\":null", "\"movedFrom\":\"2026-11-22T17:00:00Z\"")));

        assertThat(the("reception").open(PAGE).text()).doesNotContain("The last step");
    }

    @Test
    void afterTwoMinutesTheyHaveBeenTold() {
        SERVICES.says("GET " + ONE + "/history", history().replace("09:59", "09:57"));

        assertThat(the("reception").open(PAGE).text()).doesNotContain("The last step");
    }

    @ParameterizedTest
    @CsvSource({"ARRIVED, CONFIRMED", "COMPLETED, ARRIVED", "NO_SHOW, CONFIRMED"})
    void allElseIsUndoneUntilTheDayIsOver(String state, String before) {
        now(state, 4);
        String last = change(4, "2026-11-22T00:30:00Z", "CLINIC", before, state);
        SERVICES.says("GET " + ONE + "/history", Supply.sessions(last));
        assertThat(the("reception").open(PAGE).text()).contains("You can undo it until the end of the day.");

        SERVICES.says("GET " + ONE + "/history", Supply.sessions(last.replace("22T00", "21T23")));
        assertThat(the("reception").open(PAGE).text()).doesNotContain("The last step");
    }

    @Test
    void whoSawAnOlderSessionIsToldWhatHasChanged() {
        Browser reception = the("reception");
        Browser.Page seen = reception.open(PAGE);
        now("CANCELLED", 5);
        SERVICES.says("POST " + ONE + "/arrive", 412, Supply.problem("stale-version"))
                .says(
                        "GET " + ONE + "/history",
                        Supply.sessions(
                                change(3, "2026-11-22T09:50:00Z", "CLINIC", "REQUESTED", "CONFIRMED"),
                                change(5, "2026-11-22T09:58:00Z", "PATIENT", "CONFIRMED", "CANCELLED")));

        Browser.Page stale = reception.submit(seen, DEED + "arrive");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text())
                .containsSubsequence(
                        "This session has changed since you opened the page, so nothing was done.",
                        "The patient cancelled it (Sun 22 Nov 09:58)",
                        "Session",
                        "Cancelled")
                .doesNotContain("Rosa Klein confirmed it (");
    }

    @Test
    void aStepThatIsTooLateSaysHowItStands() {
        SERVICES.says("POST " + ONE + "/arrive", 409, Supply.problem("wrong-state"));
        Browser reception = the("reception");
        Browser.Page seen = reception.open(PAGE);
        now("COMPLETED", 3);

        Browser.Page refused = reception.submit(seen, DEED + "arrive");

        assertThat(refused.location()).isEqualTo(PAGE);
        assertThat(reception.follow(refused).text()).contains("That can no longer be done. It is now: Done.");
    }

    @Test
    void anotherClinicsSessionIsNotThere() {
        assertThat(the("patient").open(PAGE).status()).isEqualTo(403);
        SERVICES.says("GET " + ONE, today("CONFIRMED", 3).replace(LONDON, MANCHESTER));

        assertThat(the("reception").open(PAGE).status()).isEqualTo(404);
        assertThat(the("reception").open(DEED + "decline").status()).isEqualTo(404);
        assertThat(the("manager").open(PAGE).status()).isEqualTo(200);
        assertThat(somebody().open(PAGE).location()).startsWith("/login");
    }

    @Test
    void withoutTheDirectoryTheRestIsShown() {
        SERVICES.isDown("/api/directory");

        Browser.Page page = the("reception").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("We cannot show the therapist’s name and the place", "Nadia Adeyemi");
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(the("reception").open(PAGE).status()).isEqualTo(503);
    }

    @Test
    void itLeadsToTheWaitlistWithThePatientsId() {
        assertThat(the("reception").open(PAGE).html())
                .contains("href=\"/reception/waitlist/new?clinic=" + LONDON
                        + "&amp;patient=0198c0de-0000-7000-8000-00000000e001&amp;session=" + SESSION + "\"");
    }

    private static void now(String state, int version) {
        SERVICES.says("GET " + ONE, today(state, version)).says("GET " + ONE + "/history", history());
    }

    private static String today(String state, int version) {
        return Supply.session(state, version).replace("2026-11-24", "2026-11-22");
    }

    /** Held, asked for, and confirmed a minute ago. */
    static String history() {
        return Supply.sessions(
                change(1, "2026-11-20T09:00:00Z", "WEB_SESSION", null, "HELD"),
                change(2, "2026-11-20T09:05:00Z", "PATIENT", "HELD", "REQUESTED"),
                change(3, "2026-11-22T09:59:00Z", "CLINIC", "REQUESTED", "CONFIRMED"));
    }

    /** Asked for, and then for another time. */
    static String moved() {
        return Supply.sessions(
                change(2, "2026-11-20T09:05:00Z", "PATIENT", "HELD", "REQUESTED"),
                change(3, "2026-11-21T09:05:00Z", "PATIENT", "REQUESTED", "REQUESTED")
                        .replace("\"reason\":null,\"start\":null,\"movedFrom\":null", """
                                "reason":"work","start":"2026-11-24T18:00:00Z","movedFrom":"2026-11-24T17:00:00Z\""""));
    }

    private static String change(int version, String at, String by, @Nullable String from, String to) {
        return """
                {"version":%d,"at":"%s","by":"%s","byName":%s,"from":%s,"to":"%s",\
                "reason":null,"start":null,"movedFrom":null}""".formatted(
                        version,
                        at,
                        by,
                        by.equals("CLINIC") ? "\"Rosa Klein\"" : "null",
                        from == null ? "null" : "\"" + from + "\"",
                        to);
    }
}
