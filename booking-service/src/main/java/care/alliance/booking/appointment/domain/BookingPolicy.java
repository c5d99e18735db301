package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Duration;
import java.time.Instant;

/** What a clinic's policy decides about one booking. */
public record BookingPolicy(ClinicPolicy clinic) {

    /** Holds that one patient may have open at a time. */
    public static final int MOST_HOLDS = 5;

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

    /** Whether cancelling now is late. A hold was never promised, so letting go of it is never late. */
    public boolean isLate(Appointment appointment, Instant now) {
        Duration left = Duration.between(now, appointment.session().start());
        return !appointment.isMereHold() && left.compareTo(clinic.lateCancel()) < 0;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
