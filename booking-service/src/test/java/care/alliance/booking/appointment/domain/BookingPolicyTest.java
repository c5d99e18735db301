package care.alliance.booking.appointment.domain;

import static care.alliance.booking.appointment.domain.AppointmentState.CONFIRMED;
import static care.alliance.booking.appointment.domain.AppointmentState.HELD;
import static care.alliance.booking.appointment.domain.AppointmentState.REQUESTED;
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

    @Test
    void givingBackARequestThatNobodyHasAnsweredIsNeverLate() {
        Appointment requested = Sessions.requestedUntil(NOW.plusSeconds(600));

        assertThat(policy.isLate(requested, requested.session().start().minusSeconds(1)))
                .isFalse();
    }

    @Test
    void movingAtTheLastMomentDoesNotMakeCancellingTimely() {
        Appointment confirmed =
                Sessions.requestedUntil(NOW.plusSeconds(60)).confirmed(null).orElseThrow();
        Session nextMonth = Sessions.session(NOW.plus(Duration.ofDays(30)));

        assertThat(policy.isLate(confirmed.moved(nextMonth, null, null, true).orElseThrow(), NOW))
                .isTrue();
        assertThat(policy.isLate(confirmed.moved(nextMonth, null, null, false).orElseThrow(), NOW))
                .isFalse();
    }

    @Test
    void aConfirmationIsTakenBackWithinTwoMinutes() {
        Appointment confirmed =
                Sessions.requestedUntil(NOW.plusSeconds(60)).confirmed(null).orElseThrow();

        assertThat(BookingPolicy.mayUndo(confirmed, REQUESTED, NOW, NOW.plusSeconds(120)))
                .isTrue();
        assertThat(BookingPolicy.mayUndo(confirmed, REQUESTED, NOW, NOW.plusSeconds(121)))
                .isFalse();
    }

    @Test
    void aBookingThatNobodyHadToConfirmIsNotTakenBack() {
        Appointment booked = Sessions.heldUntil(NOW.plusSeconds(60))
                .booked(Sessions.ALEX, NOW)
                .orElseThrow();

        assertThat(BookingPolicy.mayUndo(booked, HELD, NOW, NOW)).isFalse();
    }

    @Test
    void aNoShowIsTakenBackUntilTheDayIsOver() {
        Appointment missed = Sessions.requestedUntil(NOW.plusSeconds(60))
                .confirmed(null)
                .flatMap(confirmed -> confirmed.missed(null))
                .orElseThrow();

        assertThat(BookingPolicy.mayUndo(missed, CONFIRMED, NOW, Instant.parse("2026-12-01T23:59:59Z")))
                .isTrue();
        assertThat(BookingPolicy.mayUndo(missed, CONFIRMED, NOW, Instant.parse("2026-12-02T00:00:00Z")))
                .isFalse();
    }

    @Test
    void aHoldIsExtendedOnce() {
        Appointment held = Sessions.heldUntil(NOW.plusSeconds(60));
        Appointment longer = held.extended(NOW.plusSeconds(600)).orElseThrow();

        assertThat(longer.lapsesAt()).isEqualTo(NOW.plusSeconds(600));
        assertThat(longer.extended(NOW.plusSeconds(1_200))).isEmpty();
    }
}
