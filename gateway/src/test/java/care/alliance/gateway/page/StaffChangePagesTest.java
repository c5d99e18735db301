package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static care.alliance.gateway.page.Supply.SESSION;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clinic cancels or moves a session. */
class StaffChangePagesTest extends PageTest {

    private static final String ONE = "/api/booking/appointments/" + SESSION;
    private static final String PAGE = "/reception/sessions/" + SESSION;
    private static final String CANCEL = PAGE + "/cancel";
    private static final String MOVE = PAGE + "/move";
    private static final String MOVING = "POST " + ONE + "/reschedule";
    private static final String THURSDAY = "2026-11-26T08:30:00Z";

    @BeforeEach
    void aConfirmedSession() {
        SERVICES.says("GET " + ONE, session("CONFIRMED", 3))
                .says("GET " + ONE + "/history", StaffSessionPagesTest.history())
                .says("POST " + ONE + "/cancel", session("CANCELLED", 4));
    }

    @Test
    void cancellingNeedsAReason() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(CANCEL);
        assertThat(ask.text()).contains("Cancel this session?", "Nadia Adeyemi", "The time is free again at once");

        Browser.Page none = reception.submit(ask, CANCEL, "reason=");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.html()).contains("href=\"#reason\"", "aria-invalid=\"true\"");
        Browser.Page done = reception.submit(none, CANCEL, "reason=The therapist is ill");

        assertThat(done.location()).isEqualTo(PAGE);
        assertThat(SERVICES.asked("POST " + ONE + "/cancel")).singleElement().satisfies(asked -> {
            assertThat(asked.ifMatch()).isEqualTo("\"3\"");
            assertThat(asked.body()).contains("The therapist is ill");
        });
        assertThat(reception.follow(done).text()).contains("The session is cancelled and its time is free again.");
    }

    @Test
    void aReasonMayHaveFiveHundredCharactersAndTheEndOfALineIsOne() {
        Browser reception = the("reception");

        Browser.Page done = reception.submit(reception.open(CANCEL), CANCEL, "reason=" + "abc\r\n".repeat(125));

        assertThat(done.location()).isEqualTo(PAGE);
    }

    @Test
    void insideTheNoticeTimeItIsSaidThatItCountsAsLate() {
        SERVICES.says("GET " + ONE, Supply.late(session("CONFIRMED", 3)));

        assertThat(the("reception").open(CANCEL).text()).contains("the clinic may charge for it", "nothing is charged");
    }

    @Test
    void nothingIsLateAboutARequestThatNobodyHasAnswered() {
        SERVICES.says("GET " + ONE, session("REQUESTED", 3));

        assertThat(the("reception").open(CANCEL).text()).doesNotContain("the clinic may charge for it");
    }

    @Test
    void cancellingIsTheClinicsWishUnlessThePatientAskedForIt() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(CANCEL);
        assertThat(ask.html()).contains("value=\"CLINIC\" checked=\"checked\"");

        Browser.Page unexplained = reception.submit(ask, CANCEL, "by=PATIENT", "reason=");
        assertThat(unexplained.html()).contains("value=\"PATIENT\" checked=\"checked\"");
        reception.submit(unexplained, CANCEL, "by=PATIENT", "reason=They are ill");

        assertThat(SERVICES.asked("POST " + ONE + "/cancel"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"by\":\"PATIENT\""));
    }

    @Test
    void aReasonStaysWhenTheSessionHasChangedMeanwhile() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(CANCEL);
        SERVICES.says("POST " + ONE + "/cancel", 412, Supply.problem("stale-version"))
                .says("GET " + ONE, session("CONFIRMED", 4));

        Browser.Page stale = reception.submit(ask, CANCEL, "reason=The therapist is ill");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("This session has changed since you opened the page", "The therapist is ill");
        assertThat(stale.hidden(CANCEL)).containsEntry("version", "4");
    }

    @Test
    void whatIsOverIsNotCancelledAndNotMoved() {
        SERVICES.says("GET " + ONE, session("COMPLETED", 5));
        Browser reception = the("reception");

        Browser.Page cancel = reception.open(CANCEL);
        assertThat(cancel.location()).isEqualTo(PAGE);
        assertThat(reception.follow(cancel).text()).contains("That can no longer be done. It is now: Done.");
        assertThat(reception.open(MOVE).location()).isEqualTo(PAGE);
    }

    @Test
    void theOldTimeAndTheFreeOnesAreShown() {
        Browser.Page page = the("reception").open(MOVE + "?date=2026-11-24");

        assertThat(page.text())
                .containsSubsequence("Move this session", "Nadia Adeyemi", "Tuesday 24 November", "Other free times")
                .doesNotContain("Moving it confirms it");
        assertThat(page.html()).contains("type=\"radio\"", "name=\"start\"");
        SERVICES.says("GET " + ONE, session("REQUESTED", 3));
        assertThat(the("reception").open(MOVE).text()).contains("Moving it confirms it at the new time.");
    }

    @Test
    void choosingOneMovesTheSessionThatWasSeen() {
        SERVICES.says(MOVING, session("CONFIRMED", 4));
        Browser reception = the("reception");
        String action = MOVE + "?date=2026-11-24";
        Browser.Page choice = reception.open(action);

        Browser.Page moved = reception.submit(choice, action, "start=" + THURSDAY, "reason=The therapist is away");

        assertThat(moved.location()).isEqualTo(PAGE + "?date=2026-11-24");
        assertThat(reception.follow(moved).text()).contains("The session has moved.");
        assertThat(SERVICES.asked(MOVING)).singleElement().satisfies(asked -> {
            assertThat(asked.body()).contains(THURSDAY, "The therapist is away");
            assertThat(asked.ifMatch()).isEqualTo("\"3\"");
        });
    }

    @Test
    void aRefusalIsToldOfThePatientAndNotToThem() {
        SERVICES.says(MOVING, 409, Supply.problem("patient-busy", Supply.ALTERNATIVES));
        Browser reception = the("reception");

        Browser.Page busy = reception.submit(reception.open(MOVE), MOVE, "start=" + THURSDAY, "reason=away");

        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.text()).contains("The patient has another session at that time", "away");
        assertThat(busy.html()).containsPattern("value=\"" + THURSDAY + "\"[^>]*checked");
    }

    @Test
    void whoSawAnOlderSessionKeepsTheirChoice() {
        Browser reception = the("reception");
        Browser.Page seen = reception.open(MOVE);
        SERVICES.says(MOVING, 412, Supply.problem("stale-version"))
                .says("GET " + ONE, session("CONFIRMED", 4).replace("2026-11-24", "2026-11-25"));

        Browser.Page stale = reception.submit(seen, MOVE, "start=" + THURSDAY);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text())
                .contains("This session has changed since you opened the page", "Wednesday 25 November");
        assertThat(stale.html()).containsPattern("value=\"" + THURSDAY + "\"[^>]*checked");
    }

    @Test
    void withoutAChoiceThePageAsksForOne() {
        Browser reception = the("reception");

        Browser.Page again = reception.submit(reception.open(MOVE), MOVE, "reason=" + "a".repeat(501));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("Choose a time first.", "Keep the reason under 500 characters");
        assertThat(SERVICES.asked(MOVING)).isEmpty();
    }

    @Test
    void withoutFreeTimesThePageSaysWhy() {
        SERVICES.isDown("/api/booking/therapists/" + THERAPIST);

        assertThat(the("reception").open(MOVE).text()).contains("We cannot show the free times just now");
    }

    @Test
    void anotherClinicsSessionIsNotThere() {
        SERVICES.says("GET " + ONE, session("CONFIRMED", 3).replace(LONDON, MANCHESTER));

        assertThat(the("reception").open(CANCEL).status()).isEqualTo(404);
        assertThat(the("reception").open(MOVE).status()).isEqualTo(404);
        assertThat(the("patient").open(CANCEL).status()).isEqualTo(403);
    }

    private static String session(String state, int version) {
        return Supply.session(state, version);
    }
}
