package care.alliance.booking.course;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Reply;
import care.alliance.booking.appointment.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A course is booked whole or not at all. */
class CourseBookingTest extends CourseTestBase {

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
    void aCourseThatIsRefusedIsAnnouncedToNobody() {
        request(UUID.randomUUID(), "2026-12-17T10:00:00Z");

        course(as.patient(alex), 6);

        assertThat(count("""
                        SELECT count(*) FROM outbox
                         WHERE topic = 'booking.appointments' AND convert_from(body, 'UTF8') LIKE $1""", "%" + therapist.id() + "%")).isEqualTo(1);
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
}
