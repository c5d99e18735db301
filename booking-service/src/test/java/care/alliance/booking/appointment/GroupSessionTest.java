package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A group of three: one session, in which each person has a seat. */
class GroupSessionTest extends GroupTestBase {

    @Test
    void twoWhoOpenTheFirstSeatAtOneMomentAreInOneSession() throws Exception {
        List<Reply> replies = Together.call(IntStream.range(0, 2)
                .<java.util.concurrent.Callable<Reply>>mapToObj(_ -> () -> request(UUID.randomUUID(), TOMORROW_AT_10))
                .toList());

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(reply -> reply.text("groupId"))
                .containsOnly(replies.getFirst().text("groupId"));
        assertThat(therapistsClaims()).isEqualTo(1);
    }

    @Test
    void ofTwentyWhoWantThreeSeatsThreeGetOne() throws Exception {
        List<Reply> replies = Together.call(IntStream.range(0, 20)
                .<java.util.concurrent.Callable<Reply>>mapToObj(_ -> () -> request(UUID.randomUUID(), TOMORROW_AT_10))
                .toList());

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(3);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .hasSize(17)
                .allSatisfy(refused -> {
                    assertThat(refused.code()).isEqualTo("group-full");
                    assertThat(refused.alternatives()).isNotEmpty();
                });
        assertThat(therapistsClaims()).isEqualTo(1);
    }

    @Test
    void aTimeShowsHowManySeatsAreLeftAndGoesWithTheLast() {
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("3");
        request(UUID.randomUUID(), TOMORROW_AT_10);
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");
        request(UUID.randomUUID(), TOMORROW_AT_10);
        request(UUID.randomUUID(), TOMORROW_AT_10);
        assertThat(seatsAt(TOMORROW_AT_10)).isEmpty();
    }

    @Test
    void whoeverIsMarkedAsArrivedStillHasASeat() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        act(desk(), id, "confirm");

        act(desk(), id, "arrive");

        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");
    }

    @Test
    void theTherapistIsTakenForAllElse() {
        request(alex, TOMORROW_AT_10);

        assertThat(freeAlone()).doesNotContain(TOMORROW_AT_10, TOMORROW_AT_11).contains(TOMORROW_AT_12);
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_11).code()).isEqualTo("slot-taken");
        assertThat(request(UUID.randomUUID(), TOMORROW_AT_11).code()).isEqualTo("slot-taken");
    }

    @Test
    void nobodyHasTwoSeats() {
        request(alex, TOMORROW_AT_10);

        assertThat(request(alex, TOMORROW_AT_10).code()).isEqualTo("patient-busy");
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");
    }

    @Test
    void aSeatThatIsGivenBackCanBeHadAndTheLastOneFreesTheTherapist() {
        UUID first = request(alex, TOMORROW_AT_10).id();
        UUID second = request(UUID.randomUUID(), TOMORROW_AT_10).id();

        act(desk(), first, "decline");
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");
        assertThat(therapistsClaims()).isEqualTo(1);

        act(desk(), second, "cancel");
        assertThat(therapistsClaims()).isZero();
        assertThat(freeAlone()).contains(TOMORROW_AT_10);
    }

    @Test
    void aHoldKeepsTheSessionOpenForAsLongAsItRuns() {
        hold(as.patient(alex), TOMORROW_AT_10);
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");

        clock.setTo("2026-12-01T09:11:00Z");

        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("3");
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void whoJoinsAHoldKeepsTheSessionWhenTheHoldRunsOut() {
        hold(as.patient(alex), TOMORROW_AT_10);
        request(UUID.randomUUID(), TOMORROW_AT_10);
        clock.setTo("2026-12-01T09:11:00Z");

        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_10).code()).isEqualTo("slot-taken");
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");
    }

    @Test
    void aSeatMovesAndItsSessionStaysForTheOthers() {
        UUID moved = request(alex, TOMORROW_AT_10).id();
        request(UUID.randomUUID(), TOMORROW_AT_10);

        Reply there = post(as.patient(alex), PATH + "/" + moved + "/reschedule", Map.of("start", TOMORROW_AT_12));

        assertThat(there.status()).isEqualTo(200);
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");
        assertThat(seatsAt(TOMORROW_AT_12)).isEqualTo("2");
        assertThat(therapistsClaims()).isEqualTo(2);
    }

    @Test
    void theOnlySeatMovesToATimeThatOverlapsItsOwn() {
        UUID alone = request(alex, TOMORROW_AT_10).id();

        Reply there = post(as.patient(alex), PATH + "/" + alone + "/reschedule", Map.of("start", TOMORROW_AT_11));

        assertThat(there.status()).isEqualTo(200);
        assertThat(therapistsClaims()).isEqualTo(1);
        assertThat(seatsAt(TOMORROW_AT_10)).isEmpty();
    }

    @Test
    void aSessionCountsOnceAgainstTheDay() {
        db.sql("UPDATE clinic_policy SET daily_cap = 1 WHERE clinic_id = $1")
                .bind(0, clinic.id())
                .then()
                .block();

        request(UUID.randomUUID(), TOMORROW_AT_10);

        assertThat(request(UUID.randomUUID(), TOMORROW_AT_10).status()).isEqualTo(201);
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("1");
        assertThat(request(UUID.randomUUID(), TOMORROW_AT_12).code()).isEqualTo("day-full");
    }

    @Test
    void aSessionHasOneRoomForAll() {
        UUID room = UUID.randomUUID();
        db.sql(
                        "INSERT INTO room (id, clinic_id, location_id, name, step_free, open) VALUES ($1, $2, $3, 'Thames', true, true)")
                .bind(0, room)
                .bind(1, clinic.id())
                .bind(2, clinic.locationId())
                .then()
                .block();

        Reply first = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON);
        Reply second = book(as.patient(UUID.randomUUID()), TOMORROW_AT_10, Format.IN_PERSON);

        assertThat(List.of(first, second))
                .extracting(reply -> reply.text("roomId"))
                .containsOnly(room.toString());
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", room))
                .isEqualTo(1);
    }

    @Test
    void aSeatTellsHowManyTheGroupTakes() {
        Reply seat = request(alex, TOMORROW_AT_10);
        String group = "/api/booking/group-sessions/" + seat.text("groupId");

        assertThat(seat.body().required("groupSeats").asInt()).isEqualTo(3);
        db.sql("INSERT INTO offer_policy (offer_id, group_seats) VALUES ($1, 12)")
                .bind(0, offer)
                .then()
                .block();

        assertThat(get(desk(), group)
                        .body()
                        .required("items")
                        .required(0)
                        .required("groupSeats")
                        .asInt())
                .isEqualTo(12);
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_12)
                        .body()
                        .required("groupSeats")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSessionOfAnotherClinicIsNone() {
        String group =
                "/api/booking/group-sessions/" + request(alex, TOMORROW_AT_10).text("groupId");
        var others = as.receptionistOf(UUID.randomUUID());

        assertThat(get(others, group).status()).isEqualTo(404);
        assertThat(post(others, group + "/cancel", Map.of()).status()).isEqualTo(404);
        assertThat(get(desk(), group).ids()).hasSize(1);
    }
}
