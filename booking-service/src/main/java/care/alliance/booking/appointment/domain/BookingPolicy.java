package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What a clinic's policy decides about one booking. */
public record BookingPolicy(ClinicPolicy clinic) {

    /** Holds that one patient may have open at a time. */
    public static final int MOST_HOLDS = 5;

    /** For so long a confirmation is told to nobody, so that undoing it sends nothing. */
    public static final Duration GRACE = Duration.ofMinutes(2);

    /** Whether taking a held time makes a request or a definite appointment. */
    public Action taking(Format format) {
        return switch (clinic.confirmation(format)) {
            case BY_CLINIC -> Action.REQUEST;
            case AT_ONCE -> Action.BOOK;
        };
    }

    /** When a hold made now ends: never after the session has begun. */
    public Instant holdUntil(Instant now, Instant start) {
        return earlier(now.plus(clinic.hold()), start);
    }

    /** When the clinic must have answered a request made now: never after the session has begun. */
    public Instant answerBy(Instant now, Instant start) {
        return earlier(now.plus(clinic.requestDeadline()), start);
    }

    /** Whether cancelling, or moving, now is late; see {@link #lateFrom}. */
    public boolean isLate(Appointment appointment, Instant now) {
        return lateFrom(appointment, clinic.lateCancel()).filter(now::isAfter).isPresent();
    }

    /**
     * After when cancelling is late. Neither a hold nor a request that nobody has answered was promised, so giving it back never
     * is; who moved a session at the last moment does not gain time by it, so cancelling that always is.
     *
     * @param notice the clinic's window for late cancellations
     * @return empty if it never is, or cannot be cancelled any more
     */
    public static Optional<Instant> lateFrom(Appointment appointment, Duration notice) {
        return switch (appointment.state()) {
            case REQUESTED -> appointment.movedLate() ? Optional.of(Instant.EPOCH) : Optional.empty();
            case CONFIRMED ->
                Optional.of(
                        appointment.movedLate()
                                ? Instant.EPOCH
                                : appointment.session().start().minus(notice));
            case HELD, ARRIVED, COMPLETED, NO_SHOW, CANCELLED, DECLINED, EXPIRED -> Optional.empty();
        };
    }

    /**
     * Whether the desk may still take back what it did last: a confirmation within {@link #GRACE}, so that nobody has heard
     * of it yet, all else until the clinic's day is over.
     *
     * @param done when it was done
     * @param before the state before
     */
    public static boolean mayUndo(Appointment appointment, AppointmentState before, Instant done, Instant now) {
        if (!Transitions.next(appointment.state(), Action.UNDO).equals(Optional.of(before))) {
            return false;
        }
        ZoneId zone = appointment.session().zone();
        return before == AppointmentState.REQUESTED
                ? Duration.between(done, now).compareTo(GRACE) <= 0
                : LocalDate.ofInstant(done, zone).equals(LocalDate.ofInstant(now, zone));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
