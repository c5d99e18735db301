package care.alliance.booking.course;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A course is confirmed, moved, stopped and told of, by those whom it concerns. */
class CourseChangingTest extends CourseTestBase {

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
        Reply course = course(as.patient(alex), 4);
        String stop = COURSES + "/" + course.id() + "/stop";
        Reply confirmed = post(desk(), COURSES + "/" + course.id() + "/confirm", Map.of());

        assertThat(post(havingSeen(course, as.patient(alex)), stop, Map.of()).code())
                .isEqualTo("stale-version");
        assertThat(post(havingSeen(confirmed, as.patient(alex)), stop, Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void receptionConfirmsNoTimesThatItHasNotSeen() {
        Reply course = course(as.patient(alex), 4);
        UUID second = UUID.fromString(
                course.body().required("items").get(1).required("id").asString());
        post(as.patient(alex), PATH + "/" + second + "/reschedule", Map.of("start", "2026-12-11T12:00:00Z"));

        for (String answer : List.of("/confirm", "/decline")) {
            assertThat(post(havingSeen(course, desk()), COURSES + "/" + course.id() + answer, Map.of())
                            .code())
                    .isEqualTo("stale-version");
        }
        assertThat(states(get(desk(), COURSES + "/" + course.id()))).containsOnly("REQUESTED");
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
}
