package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.OFFER;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoursePagesTest extends PageTest {

    private static final String COURSE = "0198c0de-0000-7000-8000-00000000cc01";
    private static final String NEW = "/courses/new?therapist=" + THERAPIST + "&offer=" + OFFER + "&format=VIDEO";
    private static final String PLAN = "POST /api/booking/courses/plan";
    private static final String BOOK = "POST /api/booking/courses";
    private static final String FIRST = "2026-11-24T18:00:00Z";

    @BeforeEach
    void aTherapyOfTwelveToSixteenSessions() {
        SERVICES.says("GET /api/booking/courses/usual", "{\"sessionsMin\":12,\"sessionsMax\":16,\"phases\":[]}")
                .says("GET /api/booking/courses/" + COURSE, course(9, 2));
    }

    @Test
    void theFirstPageAsksHowManyHowOftenAndWhenItBegins() {
        Browser.Page page = the("patient").open(NEW);

        assertThat(page.text())
                .contains("Book a course of sessions", "This therapy takes 12 to 16 sessions.", "Every two weeks")
                .contains("The first session", "See all dates");
        assertThat(page.html()).contains("name=\"sessions\"").contains("value=\"12\"");
        assertThat(the("patient").open("/therapists/" + THERAPIST).html()).contains("/courses/new?");
    }

    @Test
    void thePlanNamesEveryDateAndWhatIsLeftOut() {
        SERVICES.says(PLAN, plan(true));
        Browser patient = the("patient");

        Browser.Page dates = patient.submit(patient.open(NEW), "/courses/plan", "start=" + FIRST, "sessions=12");

        assertThat(dates.text())
                .containsSubsequence(
                        "Session 1", "Tuesday 24 November, 18:00", "Session 2", "Tuesday 1 December, 18:00")
                .contains("Friday 25 December is Christmas: it is left out")
                .contains("Book all 2 sessions");
        assertThat(SERVICES.asked(PLAN).getFirst().body()).contains("\"sessions\":12", "\"every\":\"WEEKLY\"");
    }

    @Test
    void aConflictIsAskedAboutAndTheChoiceIsSentAlong() {
        SERVICES.says(PLAN, plan(false));
        Browser patient = the("patient");
        Browser.Page conflict = patient.submit(patient.open(NEW), "/courses/plan", "start=" + FIRST, "sessions=12");

        assertThat(conflict.text())
                .contains(
                        "There is a problem",
                        "Session 2: Somebody else has this time.",
                        "Take one of these for session 2")
                .contains("Check these times")
                .doesNotContain("Book all");
        SERVICES.says(PLAN, plan(true));
        patient.submit(conflict, "/courses/plan", "instead-2=2026-12-02T18:00:00Z");

        assertThat(SERVICES.asked(PLAN).getLast().body()).contains("\"number\":2", "2026-12-02T18:00:00Z");
    }

    @Test
    void allOfItIsBookedWithOneButton() {
        SERVICES.says(PLAN, plan(true)).says(BOOK, course(2, 0));
        Browser patient = the("patient");
        Browser.Page dates = patient.submit(patient.open(NEW), "/courses/plan", "start=" + FIRST, "sessions=12");

        Browser.Page booked = patient.submit(dates, "/courses");

        assertThat(booked.location()).isEqualTo("/courses/" + COURSE);
        assertThat(patient.follow(booked).text()).contains("sessions are booked");
    }

    @Test
    void whatReceptionHasToConfirmIsNotCalledBooked() {
        SERVICES.says(PLAN, plan(true)).says(BOOK, course(2, 0).replace("\"CONFIRMED\"", "\"REQUESTED\""));
        Browser patient = the("patient");
        Browser.Page dates = patient.submit(patient.open(NEW), "/courses/plan", "start=" + FIRST, "sessions=12");

        Browser.Page asked = patient.submit(dates, "/courses");

        assertThat(patient.follow(asked).text())
                .contains("Reception confirms them")
                .doesNotContain("are booked");
    }

    @Test
    void theLastSessionHasNoLaterOnesToMove() {
        SERVICES.says("GET /api/booking/courses/" + COURSE, course(1, 2).replace("\"sessions\":12", "\"sessions\":3"));

        assertThat(the("patient").open("/courses/" + COURSE).text()).doesNotContain("all later ones");
    }

    @Test
    void aDateThatWasTakenMeanwhileIsAskedAbout() {
        SERVICES.says(PLAN, plan(true))
                .says(BOOK, 409, plan(false).replaceFirst("\\{", "{\"code\":\"course-conflicts\","));
        Browser patient = the("patient");
        Browser.Page dates = patient.submit(patient.open(NEW), "/courses/plan", "start=" + FIRST, "sessions=12");

        Browser.Page again = patient.submit(dates, "/courses");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("Session 2: Somebody else has this time.");
    }

    @Test
    void whatIsMissingIsNamed() {
        Browser patient = the("patient");

        Browser.Page again = patient.submit(patient.open(NEW), "/courses/plan", "sessions=many");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("This therapy takes 12 to 16 sessions.", "Choose a time first.");
        assertThat(SERVICES.asked(PLAN)).isEmpty();
    }

    @Test
    void aCourseShowsItsPhasesItsProgressAndThatItEnds() {
        SERVICES.says("GET /api/booking/courses/" + COURSE, course(3, 9));

        Browser.Page page = the("patient").open("/courses/" + COURSE);

        assertThat(page.text())
                .contains("12 sessions, one every week, with", "9 done, 3 ahead", "3 sessions are left")
                .containsSubsequence("Beginning", "Sessions 1 to 4", "End", "Sessions 5 to 12")
                .contains("Move session 3 and all later ones", "Stop this course");
        assertThat(page.html()).contains("aria-current=\"step\"");
    }

    @Test
    void stoppingSaysWhatIsGivenBackAndSendsTheReason() {
        SERVICES.says("POST /api/booking/courses/" + COURSE + "/stop", course(0, 2));
        Browser patient = the("patient");
        Browser.Page ask = patient.open("/courses/" + COURSE + "/stop");

        assertThat(ask.text()).contains("The 9 sessions that are ahead will be cancelled");
        Browser.Page stopped = patient.submit(ask, "/courses/" + COURSE + "/stop", "reason=I am well");

        assertThat(stopped.location()).isEqualTo("/courses/" + COURSE);
        assertThat(SERVICES.asked("POST /api/booking/courses/" + COURSE + "/stop")
                        .getFirst()
                        .body())
                .contains("I am well");
    }

    @Test
    void theRestMovesOrNothingDoes() {
        String page = "/courses/" + COURSE + "/move?number=3";
        SERVICES.says(
                "POST /api/booking/courses/" + COURSE + "/reschedule",
                409,
                Supply.problem("course-conflicts", ",\"conflicts\":[{\"number\":5},{\"number\":6}]"));
        Browser patient = the("patient");
        Browser.Page choose = patient.open(page);

        assertThat(choose.text()).contains("From session 3 on, which is now on Tuesday 24 November, 18:00");
        Browser.Page refused = patient.submit(choose, page, "start=" + FIRST);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("2 sessions cannot be had at that time, so nothing has moved");
    }

    @Test
    void whoSawAnOlderCourseReadsWhatHasBecomeOfItsSessions() {
        String stop = "/courses/" + COURSE + "/stop";
        SERVICES.says("POST /api/booking" + stop, 412, Supply.problem("stale-version"));
        Browser patient = the("patient");
        Browser.Page ask = patient.open(stop);
        SERVICES.says("GET /api/booking/courses/" + COURSE, course(9, 2).replace("\"version\":3", "\"version\":5"))
                .says("GET /api/booking/appointments/" + Supply.SESSION + "/history", """
                        {"items":[
                          {"version":3,"at":"2026-11-22T09:00:00Z","by":"PATIENT","from":"HELD","to":"REQUESTED"},
                          {"version":4,"at":"2026-11-22T09:10:00Z","by":"CLINIC","from":"REQUESTED","to":"CONFIRMED"},
                          {"version":5,"at":"2026-11-22T09:30:00Z","by":"CLINIC","from":"CONFIRMED","to":"CONFIRMED",
                           "movedFrom":"2026-11-24T17:00:00Z","start":"2026-11-24T18:00:00Z"}]}""");

        Browser.Page stale = patient.submit(ask, stop, "reason=I am well");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text())
                .containsSubsequence(
                        "The course has changed since you opened the page, so nothing was done",
                        "Session 3: The clinic confirmed it",
                        "Session 3: The clinic moved it from Tue 24 Nov 17:00 to Tue 24 Nov 18:00")
                .doesNotContain("asked for it");
    }

    @Test
    void staffWhoStopAChangedCourseReadWhatThePatientDid() {
        String stop = "/courses/" + COURSE + "/stop";
        SERVICES.says("POST /api/booking" + stop, 412, Supply.problem("stale-version"));
        Browser reception = the("reception");
        Browser.Page ask = reception.open(stop);
        SERVICES.says("GET /api/booking/courses/" + COURSE, course(9, 2).replace("\"version\":3", "\"version\":4"))
                .says("GET /api/booking/appointments/" + Supply.SESSION + "/history", """
                        {"items":[
                          {"version":4,"at":"2026-11-22T09:30:00Z","by":"PATIENT","from":"CONFIRMED","to":"REQUESTED",
                           "movedFrom":"2026-11-24T17:00:00Z","start":"2026-11-24T18:00:00Z"}]}""");

        assertThat(reception.submit(ask, stop, "reason=").text())
                .contains("Session 3: The patient asked to move it from Tue 24 Nov 17:00 to Tue 24 Nov 18:00");
    }

    @Test
    void somebodyWhoHasNotSignedInIsLedToTheLogin() {
        assertThat(somebody().open(NEW).location()).startsWith("/login?to=");
    }

    @Test
    void myCoursesAreListedBesideMySessions() {
        SERVICES.says("GET /api/booking/courses", Supply.sessions(course(9, 3)))
                .says("GET /api/booking/appointments", Supply.sessions());

        assertThat(the("patient").open("/sessions").text())
                .contains("Your courses", "12 sessions with Dr Maya Feldman", "3 done, 9 ahead");
    }

    private static String course(int remaining, int done) {
        return """
                {"id":"%s","version":2,"state":"ACTIVE","therapistId":"%s","offerId":"%s","clinicId":"%s","format":"VIDEO",
                 "zone":"Europe/London","every":"WEEKLY","sessions":12,"done":%d,"remaining":%d,
                 "phases":[{"name":"Beginning","from":1,"to":4,"current":true},{"name":"End","from":5,"to":12,"current":false}],
                 "items":[%s],"skipped":[]}""".formatted(
                        COURSE,
                        THERAPIST,
                        OFFER,
                        Supply.LONDON,
                        done,
                        remaining,
                        Supply.session("CONFIRMED", 3)
                                .replaceFirst("\\{", "{\"course\":{\"id\":\"" + COURSE + "\",\"number\":3},"));
    }

    private static String plan(boolean whole) {
        String second = whole
                ? "\"slot\":{\"start\":\"2026-12-01T18:00:00Z\",\"end\":\"2026-12-01T18:50:00Z\",\"format\":\"VIDEO\"},\"reason\":null,\"alternatives\":[]"
                : "\"slot\":null,\"reason\":\"slot-taken\",\"alternatives\":[{\"start\":\"2026-12-02T18:00:00Z\",\"end\":\"2026-12-02T18:50:00Z\",\"format\":\"VIDEO\"}]";
        return """
                {"zone":"Europe/London","bookable":%s,"items":[
                  {"number":1,"local":"2026-11-24T18:00:00","slot":{"start":"2026-11-24T18:00:00Z","end":"2026-11-24T18:50:00Z","format":"VIDEO"},"reason":null,"alternatives":[]},
                  {"number":2,"local":"2026-12-01T18:00:00",%s}],
                 "skipped":[{"date":"2026-12-25","name":"Christmas"}]}""".formatted(whole, second);
    }
}
