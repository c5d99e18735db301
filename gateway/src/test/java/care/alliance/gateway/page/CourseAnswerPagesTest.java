package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseAnswerPagesTest extends PageTest {

    private static final String ID = "0198c0de-0000-7000-8000-00000000cc01";
    private static final String COURSE = "/api/booking/courses/" + ID;
    private static final String CONFIRM = "/reception/courses/" + ID + "/confirm?seen=1.2-2.2";
    private static final String DECLINE = "/reception/courses/" + ID + "/decline?date=2026-11-24&seen=1.2-2.2";
    private static final String MOVED =
            "Session 2: The patient asked to move it from Tue 24 Nov 17:00 to Tue 24 Nov 18:00";

    @BeforeEach
    void twoSessionsOfACourseWaitForAnAnswer() {
        SERVICES.says(
                        "GET /api/booking/clinics/" + LONDON + "/board",
                        Supply.board("", session(1, "REQUESTED") + "," + session(2, "REQUESTED")))
                .says("GET " + COURSE, course(LONDON, "REQUESTED"))
                .says("POST " + COURSE + "/confirm", course(LONDON, "CONFIRMED"))
                .says("POST " + COURSE + "/decline", course(LONDON, "DECLINED"));
    }

    @Test
    void aCourseIsOneQuestionAndIsConfirmedWhole() {
        Browser reception = the("reception");
        Browser.Page board = reception.open("/reception");

        assertThat(board.text()).contains("Video, a course of 2 sessions").contains("To confirm 1");
        Browser.Page confirmed = reception.submit(board, CONFIRM);

        assertThat(reception.follow(confirmed).text()).contains("All 2 sessions of the course are confirmed.");
    }

    @Test
    void decliningItSaysHowManySessionsThatIs() {
        Browser reception = the("reception");
        assertThat(reception.open("/reception").html()).contains("href=\"" + DECLINE.replace("&", "&amp;") + "\"");

        assertThat(reception.open(DECLINE).text())
                .contains("Decline these 2 requests?", "Nadia Adeyemi", "a course of 2 sessions")
                .contains("All 2 sessions of the course that wait for an answer are declined")
                .contains("Decline all 2");
    }

    @Test
    void itIsDeclinedWholeWithAReason() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(DECLINE);

        Browser.Page declined = reception.submit(ask, DECLINE, "reason=The therapist\r\nis ill");

        assertThat(declined.location()).isEqualTo("/reception?clinic=" + LONDON + "&date=2026-11-24");
        assertThat(SERVICES.asked("POST " + COURSE + "/decline"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"reason\":\"The therapist\\nis ill\"}"));
        assertThat(reception.follow(declined).text()).contains("The course is declined.");
    }

    @Test
    void aReasonIsNeededAndStaysShort() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(DECLINE);

        Browser.Page none = reception.submit(ask, DECLINE, "reason= ");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.text()).contains("Give a reason").contains("Decline these 2 requests?");
        Browser.Page tooLong = reception.submit(none, DECLINE, "reason=" + "a".repeat(501));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.text()).contains("Keep the reason under 500 characters", "a".repeat(501));
        assertThat(SERVICES.asked("POST " + COURSE + "/decline")).isEmpty();
    }

    @Test
    void whatWasAnsweredMeanwhileIsSaidOnTheBoard() {
        Browser reception = the("reception");
        Browser.Page board = reception.open("/reception");
        Browser.Page ask = reception.open(DECLINE);
        SERVICES.says("POST " + COURSE + "/confirm", 409, Supply.problem("wrong-state"))
                .says("POST " + COURSE + "/decline", 409, Supply.problem("wrong-state"))
                .says("GET " + COURSE, course(LONDON, "CONFIRMED"));
        String said = "Nothing was changed: no session of this course waits for an answer any more.";

        assertThat(reception.follow(reception.submit(board, CONFIRM)).text()).contains(said);
        assertThat(reception
                        .follow(reception.submit(ask, DECLINE, "reason=ill"))
                        .text())
                .contains(said);
        assertThat(reception.follow(reception.open(DECLINE)).text()).contains(said);
    }

    @Test
    void timesThatReceptionHasNotSeenAreNotConfirmed() {
        Browser reception = the("reception");
        Browser.Page board = reception.open("/reception");
        theSecondIsMoved();

        Browser.Page stale = reception.submit(board, CONFIRM);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text())
                .contains("The course has changed since you opened the page, so nothing was done", MOVED, "A course")
                .contains("Back to the board");
        assertThat(SERVICES.asked("POST " + COURSE + "/confirm")).isEmpty();
    }

    @Test
    void norDeclinedUntilTheyHaveBeenSeen() {
        Browser reception = the("reception");
        Browser.Page ask = reception.open(DECLINE);
        theSecondIsMoved();

        Browser.Page stale = reception.submit(ask, DECLINE, "reason=ill");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains(MOVED, "Decline these 2 requests?", "ill");
        assertThat(SERVICES.asked("POST " + COURSE + "/decline")).isEmpty();

        Browser.Page declined = reception.submit(stale, DECLINE.replace("2.2", "2.3"), "reason=The therapist is ill");
        assertThat(reception.follow(declined).text()).contains("The course is declined.");
    }

    @Test
    void aChangeAtThatVeryMomentCountsAsWell() {
        Browser reception = the("reception");
        Browser.Page board = reception.open("/reception");
        SERVICES.says("POST " + COURSE + "/confirm", 412, Supply.problem("stale-version"));

        assertThat(reception.submit(board, CONFIRM).status()).isEqualTo(412);
        assertThat(SERVICES.asked("POST " + COURSE + "/confirm"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.ifMatch()).isEqualTo("\"2\""));
    }

    private static void theSecondIsMoved() {
        SERVICES.says(
                        "GET " + COURSE,
                        course(LONDON, "REQUESTED").replaceFirst("(?s)(.*)\"version\":2", "$1\"version\":3"))
                .says(
                        "GET /api/booking/appointments/" + Supply.SESSION.replace("f001", "f002") + "/history",
                        StaffSessionPagesTest.moved());
    }

    @Test
    void theCoursesPageLeadsStaffBackToTheDesk() {
        Browser.Page page = the("reception").open("/courses/" + ID);

        assertThat(page.text()).contains("Back to the board", "A course").doesNotContain("Your course");
        assertThat(page.html()).contains("href=\"/reception/sessions/" + Supply.SESSION + "\"");
        assertThat(the("patient").open("/courses/" + ID).html())
                .contains("Your course", "href=\"/sessions/" + Supply.SESSION + "\"");
    }

    @Test
    void onlyTheClinicsStaffAnswer() {
        assertThat(the("patient").open(DECLINE).status()).isEqualTo(403);
        SERVICES.says("GET " + COURSE, course(MANCHESTER, "REQUESTED"));
        assertThat(the("reception").open(DECLINE).status()).isEqualTo(404);
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(the("reception").open(DECLINE).status()).isEqualTo(503);
    }

    private static String course(String clinic, String state) {
        return """
                {"id":"%s","version":2,"state":"ACTIVE","therapistId":"%s","offerId":"%s","clinicId":"%s","format":"VIDEO",
                 "zone":"Europe/London","every":"WEEKLY","sessions":2,"done":0,"remaining":2,"items":[%s,%s]}""".formatted(ID, Supply.THERAPIST, Supply.OFFER, clinic, session(1, state), session(2, state));
    }

    private static String session(int number, String state) {
        return Supply.session(state, 2)
                .replaceFirst("\\{", "{\"course\":{\"id\":\"" + ID + "\",\"number\":" + number + "},")
                .replace("2026-11-24", number == 1 ? "2026-11-24" : "2026-12-01")
                .replace("f001", "f00" + number);
    }
}
