package care.alliance.booking.appointment.domain;

import static care.alliance.booking.appointment.domain.Sessions.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BookingPolicyTest {

    private final BookingPolicy policy = new BookingPolicy(ClinicPolicy.DEFAULT);

    @Test
    void videoAndPhoneAskTheClinicAndInPersonDoesNot() {
        assertThat(policy.taking(Format.VIDEO)).isEqualTo(Action.REQUEST);
        assertThat(policy.taking(Format.PHONE)).isEqualTo(Action.REQUEST);
        assertThat(policy.taking(Format.IN_PERSON)).isEqualTo(Action.BOOK);
    }

    @Test
    void aHoldLastsTenMinutes() {
        assertThat(policy.holdUntil(NOW, NOW.plus(Duration.ofDays(1)))).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Property
    void neitherHoldNorRequestOutlivesTheStart(@ForAll @IntRange(min = 1, max = 100_000) int minutesLeft) {
        Instant start = NOW.plus(Duration.ofMinutes(minutesLeft));

        assertThat(policy.holdUntil(NOW, start)).isAfter(NOW).isBeforeOrEqualTo(start);
        assertThat(policy.answerBy(NOW, start))
                .isAfter(NOW)
                .isBeforeOrEqualTo(start)
                .isBeforeOrEqualTo(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void cancellingADayBeforeIsInTimeAndASecondLaterIsNot() {
        Appointment confirmed =
                Sessions.requestedUntil(NOW.plusSeconds(60)).confirmed(null).orElseThrow();
        Instant aDayBefore = confirmed.session().start().minus(Duration.ofHours(24));

        assertThat(policy.isLate(confirmed, aDayBefore)).isFalse();
        assertThat(policy.isLate(confirmed, aDayBefore.plusSeconds(1))).isTrue();
    }

    @Test
    void lettingGoOfAHoldIsNeverLate() {
        Appointment held = Sessions.heldUntil(NOW.plusSeconds(600));

        assertThat(policy.isLate(held, held.session().start().minusSeconds(1))).isFalse();
    }
}
