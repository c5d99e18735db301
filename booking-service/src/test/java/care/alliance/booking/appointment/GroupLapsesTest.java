package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A group session lasts as long as somebody has a seat in it, and is what its first seat made of it. */
class GroupLapsesTest extends GroupTestBase {

    private static final String TOMORROW_AT_18 = "2026-12-02T18:00:00Z";

    @Test
    void aSecondHoldKeepsTheSessionUntilItRunsOutItself() {
        hold(as.patient(alex), TOMORROW_AT_10);
        clock.setTo("2026-12-01T09:05:00Z");
        hold(as.patient(UUID.randomUUID()), TOMORROW_AT_10);

        clock.setTo("2026-12-01T09:12:00Z");
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_10).code()).isEqualTo("slot-taken");
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("2");

        clock.setTo("2026-12-01T09:16:00Z");
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void ofTwoHoldsTheOneThatIsLeftKeepsTheSession() {
        UUID first = hold(as.patient(alex), TOMORROW_AT_10).id();
        clock.setTo("2026-12-01T09:05:00Z");
        hold(as.patient(UUID.randomUUID()), TOMORROW_AT_10);
        act(as.patient(alex), first, "cancel");

        clock.setTo("2026-12-01T09:12:00Z");
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_10).code()).isEqualTo("slot-taken");

        clock.setTo("2026-12-01T09:16:00Z");
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void ofTwoRequestsTheOneThatIsAnsweredLastKeepsTheSession() {
        request(alex, TOMORROW_AT_18);
        clock.setTo("2026-12-01T12:00:00Z");
        request(UUID.randomUUID(), TOMORROW_AT_18);

        clock.setTo("2026-12-02T09:01:00Z");
        assertThat(freeAlone()).doesNotContain(TOMORROW_AT_18);
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_18).code()).isEqualTo("slot-taken");

        clock.setTo("2026-12-02T12:01:00Z");
        assertThat(freeAlone()).contains(TOMORROW_AT_18);
        assertThat(individually(UUID.randomUUID(), TOMORROW_AT_18).status()).isEqualTo(201);
    }

    @Test
    void whoeverComesLaterComesInTheSameWay() {
        request(alex, TOMORROW_AT_10);

        assertThat(book(as.patient(UUID.randomUUID()), TOMORROW_AT_10, Format.IN_PERSON)
                        .code())
                .isEqualTo("slot-taken");
    }

    @Test
    void whoIsAloneInItCanMeetInPersonInstead() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        Reply moved = inPersonInstead(id);

        assertThat(moved.text("format")).isEqualTo("IN_PERSON");
        assertThat(seatsAt(TOMORROW_AT_10)).isEmpty();
        assertThat(book(as.patient(UUID.randomUUID()), TOMORROW_AT_10, Format.IN_PERSON)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void oneOfSeveralCannot() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        request(UUID.randomUUID(), TOMORROW_AT_10);

        assertThat(inPersonInstead(id).code()).isEqualTo("slot-taken");
        assertThat(see(as.patient(alex), id).text("format")).isEqualTo("VIDEO");
        assertThat(seatsAt(TOMORROW_AT_10)).isEqualTo("1");
    }

    @Test
    void aHoldOfOnesOwnThatRanOutIsNotInTheWayOfASeat() {
        var elsewhere = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
        Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
        wish.put("therapistId", elsewhere.id());
        wish.put("offerId", elsewhere.offersAt(clinic, 50, Format.VIDEO));
        assertThat(post(as.patient(alex), PATH, wish).state()).isEqualTo("HELD");

        clock.setTo("2026-12-01T09:11:00Z");

        assertThat(request(alex, TOMORROW_AT_10).status()).isEqualTo(201);
    }

    private Reply inPersonInstead(UUID id) {
        return post(
                as.patient(alex),
                PATH + "/" + id + "/reschedule",
                Map.of("start", TOMORROW_AT_10, "format", Format.IN_PERSON));
    }
}
