package care.alliance.booking.course;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.appointment.Together;
import care.alliance.booking.availability.domain.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A course is booked whole or not at all, moved, stopped and told of. */
class CourseTest extends AppointmentTestBase {

    private static final String COURSES = "/api/booking/courses";
    private static final String THURSDAY = "2026-12-03T10:00:00Z";

    @Test
    void aCourseIsBookedWhole() {
        Reply course = course(as.patient(alex), 6);

        assertThat(course.status()).as(() -> course.body().toString()).isEqualTo(201);
        assertThat(course.headers().getLocation()).hasToString(COURSES + "/" + course.id());
        assertThat(starts(course))
                .containsExactly(
                        THURSDAY,
                        "2026-12-10T10:00:00Z",
                        "2026-12-17T10:00:00Z",
                        "2026-12-24T10:00:00Z",
                        "2026-12-31T10:00:00Z",
                        "2027-01-07T10:00:00Z");
        assertThat(states(course)).containsOnly("REQUESTED");
        assertThat(course.body().required("remaining").asInt()).isEqualTo(6);
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", therapist.id()))
                .isEqualTo(6);
    }

    @Test
    void oneTakenDateRefusesAllOfItAndTheNearestTimesAreNamed() {
        request(UUID.randomUUID(), "2026-12-17T10:00:00Z");

        Reply refused = course(as.patient(alex), 6);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("course-conflicts");
        JsonNode conflicts = refused.body().required("conflicts");
        assertThat(conflicts.size()).isEqualTo(1);
        assertThat(conflicts.get(0).required("number").asInt()).isEqualTo(3);
        assertThat(conflicts.get(0).required("reason").asString()).isEqualTo("slot-taken");
        assertThat(conflicts
                        .get(0)
                        .required("alternatives")
                        .get(0)
                        .required("start")
                        .asString())
                .isEqualTo("2026-12-17T09:00:00Z");
        assertThat(count("SELECT count(*) FROM course WHERE therapist_id = $1", therapist.id()))
                .isZero();
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", therapist.id()))
                .isEqualTo(1);
    }

    @Test
    void withATimeChosenInsteadItGoesThrough() {
        request(UUID.randomUUID(), "2026-12-17T10:00:00Z");

        Reply course = course(
                as.patient(alex), 6, Map.of("instead", List.of(Map.of("number", 3, "start", "2026-12-17T09:00:00Z"))));

        assertThat(course.status()).isEqualTo(201);
        assertThat(starts(course)).contains("2026-12-17T09:00:00Z").doesNotContain("2026-12-17T10:00:00Z");
    }

    @Test
    void aPlanBooksNothing() {
        Reply plan = post(as.patient(alex), COURSES + "/plan", body(6));

        assertThat(plan.body().required("bookable").asBoolean()).isTrue();
        assertThat(plan.body().required("items").size()).isEqualTo(6);
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", therapist.id()))
                .isZero();
    }

    @Test
    void aHolidayIsSkippedAndTheCourseSaysSo() {
        manager("policy", Map.of("nation", "ENGLAND", "terms", Map.of()));
        Map<String, Object> fridays = body(4);
        fridays.put("start", "2026-12-11T10:00:00Z");

        Reply course = post(as.patient(alex), COURSES, fridays);

        assertThat(starts(course))
                .containsExactly(
                        "2026-12-11T10:00:00Z", "2026-12-18T10:00:00Z", "2027-01-08T10:00:00Z", "2027-01-15T10:00:00Z");
        assertThat(course.body()
                        .required("skipped")
                        .valueStream()
                        .map(day -> day.required("name").asString()))
                .containsExactly("Christmas", "New Year's Day");
    }

    @Test
    void theTherapySaysHowManySessions() {
        therapist.takesSessions(offer, 12, 16);

        Reply refused = course(as.patient(alex), 6);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("sessions-out-of-range");
        assertThat(refused.body().required("min").asInt()).isEqualTo(12);
        assertThat(refused.body().required("max").asInt()).isEqualTo(16);
        Reply course = course(as.patient(alex), 12);
        assertThat(course.body()
                        .required("phases")
                        .valueStream()
                        .map(phase -> phase.required("name").asString() + " "
                                + phase.required("to").asInt()
                                + (phase.required("current").asBoolean() ? " now" : "")))
                .containsExactly("Beginning 2 now", "Middle 8", "End 12");
    }

    @Test
    void ofManyWhoWantCoursesThatShareADateEachIsWholeOrNothing() throws Exception {
        List<Callable<Reply>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID patient = UUID.randomUUID();
            Map<String, Object> body = body(5);
            body.put("start", "2026-12-%02dT10:%s:00Z".formatted(3 + 7 * (i % 3), i % 2 == 0 ? "00" : "30"));
            calls.add(() -> post(as.patient(patient), COURSES, body));
        }

        List<Reply> replies = Together.call(calls);

        assertThat(replies).extracting(Reply::status).contains(201).containsOnly(201, 409);
        long booked = replies.stream().filter(reply -> reply.status() == 201).count();
        assertThat(count("SELECT count(*) FROM appointment WHERE therapist_id = $1", therapist.id()))
                .isEqualTo(5 * booked);
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", therapist.id()))
                .isEqualTo(5 * booked);
    }

    @Test
    void aRepeatedCallBooksOneCourse() {
        WebTestClient once = with(as.patient(alex), headers -> headers.set("Idempotency-Key", "course-" + alex));

        Reply first = course(once, 6);
        Reply again = course(once, 6);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void receptionConfirmsAllOfItAtOnce() {
        UUID id = course(as.patient(alex), 6).id();

        Reply confirmed = post(desk(), COURSES + "/" + id + "/confirm", Map.of());

        assertThat(states(confirmed)).hasSize(6).containsOnly("CONFIRMED");
        assertThat(post(as.patient(alex), COURSES + "/" + id + "/confirm", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void stoppingFreesWhatIsAheadAndKeepsWhatWas() {
        UUID id = course(as.patient(alex), 6).id();
        post(desk(), COURSES + "/" + id + "/confirm", Map.of());
        clock.setTo("2026-12-11T12:00:00Z");

        Reply stopped = post(as.patient(alex), COURSES + "/" + id + "/stop", Map.of("reason", "I feel better"));

        assertThat(stopped.text("state")).isEqualTo("STOPPED");
        assertThat(states(stopped))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED", "CANCELLED", "CANCELLED", "CANCELLED");
        assertThat(freeStarts("2026-12-17", "2026-12-18", Format.VIDEO)).contains("2026-12-17T10:00:00Z");
        assertThat(post(as.patient(alex), COURSES + "/" + id + "/stop", Map.of())
                        .code())
                .isEqualTo("wrong-state");
    }

    @Test
    void theRestMovesTogetherEvenIntoItsOwnOldTimes() {
        UUID id = course(as.patient(alex), 5).id();

        Reply moved =
                post(desk(), COURSES + "/" + id + "/reschedule", Map.of("from", 3, "start", "2026-12-24T10:00:00Z"));

        assertThat(moved.status()).as(() -> moved.body().toString()).isEqualTo(200);
        assertThat(starts(moved))
                .containsExactly(
                        THURSDAY,
                        "2026-12-10T10:00:00Z",
                        "2026-12-24T10:00:00Z",
                        "2026-12-31T10:00:00Z",
                        "2027-01-07T10:00:00Z");
        assertThat(freeStarts("2026-12-17", "2026-12-18", Format.VIDEO)).contains("2026-12-17T10:00:00Z");
    }

    @Test
    void aRestThatCannotMoveStaysWhereItIs() {
        UUID id = course(as.patient(alex), 4).id();
        request(UUID.randomUUID(), "2026-12-22T14:00:00Z");

        Reply refused = post(
                as.patient(alex),
                COURSES + "/" + id + "/reschedule",
                Map.of("from", 2, "start", "2026-12-08T14:00:00Z"));

        assertThat(refused.code()).isEqualTo("course-conflicts");
        assertThat(refused.body()
                        .required("conflicts")
                        .get(0)
                        .required("number")
                        .asInt())
                .isEqualTo(4);
        assertThat(starts(get(as.patient(alex), COURSES + "/" + id)))
                .containsExactly(THURSDAY, "2026-12-10T10:00:00Z", "2026-12-17T10:00:00Z", "2026-12-24T10:00:00Z");
    }

    @Test
    void movingOneSessionLeavesTheOthers() {
        Reply course = course(as.patient(alex), 4);
        UUID second = UUID.fromString(
                course.body().required("items").get(1).required("id").asString());

        Reply moved =
                post(as.patient(alex), PATH + "/" + second + "/reschedule", Map.of("start", "2026-12-11T12:00:00Z"));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(starts(get(as.patient(alex), COURSES + "/" + course.id())))
                .containsExactly(THURSDAY, "2026-12-11T12:00:00Z", "2026-12-17T10:00:00Z", "2026-12-24T10:00:00Z");
    }

    @Test
    void aCourseIsItsPatientsAndItsClinicsAndNobodyElses() {
        UUID id = course(as.patient(alex), 4).id();

        assertThat(get(as.patient(alex), COURSES).body().required("items").size())
                .isEqualTo(1);
        assertThat(get(desk(), COURSES + "?clinic=" + clinic.id())
                        .body()
                        .required("items")
                        .size())
                .isEqualTo(1);
        assertThat(get(as.therapist(therapist.loginId()), COURSES + "/" + id).status())
                .isEqualTo(200);
        for (WebTestClient other : List.of(
                as.patient(UUID.randomUUID()),
                as.managerOf(given.clinicIn("Europe/London").id()))) {
            assertThat(get(other, COURSES + "/" + id).status()).isEqualTo(404);
            assertThat(post(other, COURSES + "/" + id + "/stop", Map.of()).status())
                    .isEqualTo(404);
        }
        assertThat(post(as.therapist(therapist.loginId()), COURSES + "/" + id + "/stop", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoSawAnOlderVersionStopsNothing() {
        UUID id = course(as.patient(alex), 4).id();
        post(desk(), COURSES + "/" + id + "/confirm", Map.of());
        WebTestClient late = with(as.patient(alex), headers -> headers.set("If-Match", "\"1\""));

        assertThat(post(late, COURSES + "/" + id + "/stop", Map.of()).code()).isEqualTo("stale-version");
    }

    @Test
    void theOthersHearHowManySessionsAreLeft() {
        UUID id = course(as.patient(alex), 5).id();
        Reply confirmed = post(desk(), COURSES + "/" + id + "/confirm", Map.of());
        UUID second = UUID.fromString(
                confirmed.body().required("items").get(1).required("id").asString());
        clock.setTo("2026-12-10T11:00:00Z");
        act(desk(), second, "arrive");
        act(desk(), second, "complete");

        assertThat(texts("""
                        SELECT convert_from(body, 'UTF8')::jsonb -> 'appointment' ->> 'courseRemaining' FROM outbox
                         WHERE key = $1 AND type LIKE '%appointment-completed%'""", second)).containsExactly("3");
    }

    private Reply course(WebTestClient who, int sessions) {
        return post(who, COURSES, body(sessions));
    }

    private Reply course(WebTestClient who, int sessions, Map<String, Object> more) {
        Map<String, Object> body = body(sessions);
        body.putAll(more);
        return post(who, COURSES, body);
    }

    private Map<String, Object> body(int sessions) {
        return new LinkedHashMap<>(Map.of(
                "therapistId",
                therapist.id(),
                "offerId",
                offer,
                "format",
                "VIDEO",
                "start",
                THURSDAY,
                "every",
                "WEEKLY",
                "sessions",
                sessions));
    }

    private void manager(String what, Object body) {
        as.managerOf(clinic.id())
                .put()
                .uri("/api/booking/clinics/" + clinic.id() + "/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static List<String> starts(Reply course) {
        return items(course, "start");
    }

    private static List<String> states(Reply course) {
        return items(course, "state");
    }

    private static List<String> items(Reply course, String field) {
        return course.body()
                .required("items")
                .valueStream()
                .map(item -> item.required(field).asString())
                .toList();
    }
}
