package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class MoveTest extends AppointmentTestBase {

    private static final String TOMORROW_AT_1030 = "2026-12-02T10:30:00Z";

    @Test
    void aSessionMovesAndKeepsItsIdentity() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();

        Reply moved = move(as.patient(alex), id, TOMORROW_AT_12);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.id()).isEqualTo(id);
        assertThat(moved.state()).isEqualTo("CONFIRMED");
        assertThat(moved.text("start")).isEqualTo(TOMORROW_AT_12);
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO))
                .contains(TOMORROW_AT_10)
                .doesNotContain(TOMORROW_AT_12);
    }

    @Test
    void itsOwnTimeIsNotInItsWay() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();

        assertThat(move(as.patient(alex), id, TOMORROW_AT_1030).text("start")).isEqualTo(TOMORROW_AT_1030);
    }

    @Test
    void theTimeItLeavesCanBeHeldByTheNext() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        move(as.patient(alex), id, TOMORROW_AT_12);

        assertThat(hold(as.patient(UUID.randomUUID()), TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void aRefusedMoveLeavesItWhereItWas() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        request(UUID.randomUUID(), TOMORROW_AT_12);

        Reply refused = move(as.patient(alex), id, TOMORROW_AT_12);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("slot-taken");
        assertThat(refused.alternatives()).isNotEmpty();
        assertThat(see(desk(), id).text("start")).isEqualTo(TOMORROW_AT_10);
        assertThat(see(desk(), id).version()).isEqualTo(2);
        assertThat(hold(as.patient(UUID.randomUUID()), TOMORROW_AT_10).code()).isEqualTo("slot-taken");
    }

    @Test
    void aMoveKeepsTheRulesOfABooking() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();

        assertThat(move(as.patient(alex), id, "2026-12-02T10:10:00Z").code()).isEqualTo("off-step");
        assertThat(move(as.patient(alex), id, "2026-12-02T22:00:00Z").code()).isEqualTo("outside-hours");
        assertThat(move(as.patient(alex), id, "2026-12-01T10:00:00Z").code()).isEqualTo("too-soon");
    }

    @Test
    void aVideoSessionThatThePatientMovesWaitsForTheClinicAgainAndIsNotLost() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        act(desk(), id, "confirm");

        Reply moved = move(as.patient(alex), id, TOMORROW_AT_12);

        assertThat(moved.state()).isEqualTo("REQUESTED");
        assertThat(moved.text("requestExpiresAt")).isEqualTo("2026-12-02T09:00:00Z");
        assertThat(act(desk(), id, "confirm").state()).isEqualTo("CONFIRMED");
    }

    @Test
    void whatTheDeskMovesIsSettled() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(move(desk(), id, TOMORROW_AT_12).state()).isEqualTo("CONFIRMED");
    }

    @Test
    void aMoveAtTheLastMomentMakesCancellingLate() {
        UUID id =
                book(as.patient(alex), "2026-12-02T08:30:00Z", Format.IN_PERSON).id();

        Reply moved = move(as.patient(alex), id, "2026-12-09T08:30:00Z");
        Reply cancelled = act(as.patient(alex), id, "cancel");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(cancelled.body().required("cancellation").required("late").asBoolean())
                .isTrue();
    }

    @Test
    void itMovesToAnotherFormatAndTherapistOfTheClinic() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        var other = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.IN_PERSON);
        UUID others = other.offersAt(clinic, 50, Format.IN_PERSON);

        Reply moved = post(
                as.patient(alex),
                PATH + "/" + id + "/reschedule",
                Map.of("start", TOMORROW_AT_12, "format", "IN_PERSON", "therapistId", other.id(), "offerId", others));

        assertThat(moved.state()).isEqualTo("CONFIRMED");
        assertThat(moved.text("therapistId")).isEqualTo(other.id().toString());
        assertThat(moved.text("locationId")).isEqualTo(clinic.locationId().toString());
    }

    @Test
    void itDoesNotMoveToAnotherClinic() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        var other = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
        UUID elsewhere = other.offersAt(given.clinicIn("Europe/London"), 50, Format.VIDEO);

        assertThat(post(
                                as.patient(alex),
                                PATH + "/" + id + "/reschedule",
                                Map.of("start", TOMORROW_AT_12, "therapistId", other.id(), "offerId", elsewhere))
                        .code())
                .isEqualTo("no-longer-offered");
    }

    @Test
    void whatIsOverOrGoneDoesNotMove() {
        UUID cancelled = request(alex, TOMORROW_AT_10).id();
        act(as.patient(alex), cancelled, "cancel");
        UUID begun = book(as.patient(alex), TOMORROW_AT_11, Format.IN_PERSON).id();
        UUID held = hold(as.patient(alex), "2026-12-02T16:00:00Z").id();

        assertThat(move(as.patient(alex), cancelled, TOMORROW_AT_12).code()).isEqualTo("wrong-state");
        assertThat(move(as.patient(alex), held, TOMORROW_AT_12).code()).isEqualTo("wrong-state");
        clock.setTo(TOMORROW_AT_11);
        assertThat(move(as.patient(alex), begun, "2026-12-03T12:00:00Z").code()).isEqualTo("has-begun");
    }

    @Test
    void whoSawAnOlderVersionMovesNothing() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        WebTestClient late = with(as.patient(alex), headers -> headers.set("If-Match", "\"1\""));

        assertThat(move(late, id, TOMORROW_AT_12).code()).isEqualTo("stale-version");
    }

    @Test
    void othersFindNothingToMove() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(move(as.patient(UUID.randomUUID()), id, TOMORROW_AT_12).status())
                .isEqualTo(404);
        assertThat(move(as.managerOf(given.clinicIn("Europe/London").id()), id, TOMORROW_AT_12)
                        .status())
                .isEqualTo(404);
        assertThat(move(as.therapist(therapist.loginId()), id, TOMORROW_AT_12).status())
                .isEqualTo(403);
    }

    @Test
    void theOthersHearOfTheNewTime() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        move(as.patient(alex), id, TOMORROW_AT_12);

        assertThat(texts("""
                        SELECT convert_from(body, 'UTF8')::jsonb -> 'appointment' ->> 'start' FROM outbox
                         WHERE key = $1 ORDER BY position""", id)).containsExactly(TOMORROW_AT_10, TOMORROW_AT_12);
    }

    @Test
    void ofTwoWhoMoveToOneTimeOneGetsThere() throws Exception {
        UUID first = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        UUID somebody = UUID.randomUUID();
        UUID second =
                book(as.patient(somebody), TOMORROW_AT_12, Format.IN_PERSON).id();

        var replies = Together.call(List.of(
                () -> move(as.patient(alex), first, "2026-12-02T14:00:00Z"),
                () -> move(as.patient(somebody), second, "2026-12-02T14:00:00Z")));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
    }

    private static Reply move(WebTestClient who, UUID id, String start) {
        return post(who, PATH + "/" + id + "/reschedule", Map.of("start", start));
    }
}
