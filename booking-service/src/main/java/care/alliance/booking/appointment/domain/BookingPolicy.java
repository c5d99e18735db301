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

    /**
     * Whether cancelling now is late. Neither a hold nor a request that nobody has answered was promised, so giving it back is
     * never late; who moved a session at the last moment does not gain time by it.
     */
    public boolean isLate(Appointment appointment, Instant now) {
        return !appointment.isMereHold() && (appointment.movedLate() || isClose(appointment, now));
    }

    /** Whether moving now is inside the clinic's window for late cancellations; what was not promised has none. */
    public boolean isClose(Appointment appointment, Instant now) {
        if (appointment.state() == AppointmentState.REQUESTED) {
            return false;
        }
        Duration left = Duration.between(now, appointment.session().start());
        return left.compareTo(clinic.lateCancel()) < 0;
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
