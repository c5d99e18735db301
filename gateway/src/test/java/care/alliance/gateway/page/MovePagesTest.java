package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.SESSION;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovePagesTest extends PageTest {

    private static final String PAGE = "/sessions/" + SESSION;
    private static final String ONE = "/api/booking/appointments/" + SESSION;
    private static final String MOVE = "POST " + ONE + "/reschedule";
    private static final String THURSDAY = "2026-11-26T08:30:00Z";

    @BeforeEach
    void aConfirmedSession() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3));
    }

    @Test
    void theOldTimeAndTheFreeOnesAreShown() {
        Browser.Page page = the("patient").open(PAGE + "/move");

        assertThat(page.text())
                .containsSubsequence("Move this session", "It is on", "Tuesday 24 November", "Other free times")
                .contains("Move it to this time");
        assertThat(page.html()).contains("type=\"radio\"").contains("name=\"start\"");
        assertThat(the("patient").open(PAGE).html()).contains("href=\"" + PAGE + "/move\"");
    }

    @Test
    void choosingOneMovesTheSessionThatWasSeen() {
        SERVICES.says(MOVE, Supply.session("CONFIRMED", 4));
        Browser patient = the("patient");

        Browser.Page moved = patient.submit(patient.open(PAGE + "/move"), PAGE + "/move", "start=" + THURSDAY);

        assertThat(moved.location()).isEqualTo(PAGE);
        assertThat(patient.follow(moved).text()).contains("Your session has moved.");
        assertThat(SERVICES.asked(MOVE)).singleElement().satisfies(asked -> {
            assertThat(asked.body()).contains(THURSDAY);
            assertThat(asked.ifMatch()).isEqualTo("\"3\"");
        });
    }

    @Test
    void aTimeThatWasTakenMeanwhileIsSaidAndNothingElseHappens() {
        SERVICES.says(MOVE, 409, Supply.problem("slot-taken", Supply.ALTERNATIVES));
        Browser patient = the("patient");

        Browser.Page again = patient.submit(patient.open(PAGE + "/move"), PAGE + "/move", "start=" + THURSDAY);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("There is a problem", "That time was taken a moment ago", "Other free times");
    }

    @Test
    void whoSawAnOlderSessionSeesHowItStandsNow() {
        SERVICES.says(MOVE, 412, Supply.problem("stale-version"));
        Browser patient = the("patient");
        Browser.Page seen = patient.open(PAGE + "/move");
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 4).replace("2026-11-24", "2026-11-25"))
                .says("GET " + ONE + "/history", """
                        {"items":[{"version":4,"at":"2026-11-22T09:30:00Z","by":"PATIENT","from":"CONFIRMED","to":"CONFIRMED",
                                   "movedFrom":"2026-11-24T18:00:00Z","start":"2026-11-25T18:00:00Z"}]}""");

        Browser.Page again = patient.submit(seen, PAGE + "/move", "start=" + THURSDAY);

        assertThat(again.status()).isEqualTo(412);
        assertThat(again.text())
                .contains(
                        "has changed since you opened the page",
                        "You moved it from Tue 24 Nov 18:00 to Wed 25 Nov 18:00",
                        "Wednesday 25 November");
    }

    @Test
    void withoutAChoiceThePageAsksForOne() {
        Browser patient = the("patient");

        Browser.Page again = patient.submit(patient.open(PAGE + "/move"), PAGE + "/move");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("Choose a time first.");
        assertThat(SERVICES.asked(MOVE)).isEmpty();
    }

    @Test
    void aCancelledSessionDoesNotMove() {
        SERVICES.says("GET " + ONE, Supply.session("CANCELLED", 4));

        assertThat(the("patient").open(PAGE + "/move").location()).isEqualTo(PAGE);
        assertThat(the("patient").open(PAGE).html()).doesNotContain(PAGE + "/move");
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking/therapists/" + THERAPIST);

        Browser.Page page = the("patient").open(PAGE + "/move");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("Nothing is free in these two weeks");
    }

    @Test
    void aTimeKeptForSomebodyWhoWaitedIsTakenWithOneButton() {
        SERVICES.says("GET " + ONE, Supply.session("HELD", 1))
                .says("POST " + ONE + "/request", Supply.session("REQUESTED", 2));
        Browser patient = the("patient");
        Browser.Page offered = patient.open(PAGE);

        assertThat(offered.text()).contains("This time is kept for you until Sun 22 Nov 10:10", "Take this time");
        Browser.Page taken = patient.submit(offered, PAGE + "/take");

        assertThat(taken.location()).isEqualTo(PAGE);
        assertThat(SERVICES.asked("POST " + ONE + "/request")).hasSize(1);
    }
}
