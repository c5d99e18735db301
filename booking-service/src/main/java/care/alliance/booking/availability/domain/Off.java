package care.alliance.booking.availability.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time at which nobody is seen. It cuts no hours in two: the grid of starts stays where it is.
 *
 * @param from first instant off
 * @param to first instant of work again
 * @param why what keeps people away
 * @param name of the holiday or closure as patients may read it; null where there is none
 */
public record Off(
        Instant from, Instant to, Why why, @Nullable String name) {
    public Off {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("time off ends after it begins");
        }
    }

    /** Whether a time, end excluded, lies partly inside. */
    public boolean touches(Instant begin, Instant end) {
        return from.isBefore(end) && begin.isBefore(to);
    }

    Busy asBusy() {
        return new Busy(from, to);
    }

    /** What keeps people away. */
    public enum Why {
        PUBLIC_HOLIDAY,
        /** The clinic is closed. */
        CLOSURE,
        /** The therapist is away. */
        TIME_OFF,
        /** The therapist's own calendar has something else. */
        OWN_CALENDAR;

        /** Whether a course goes on after this instead of asking the patient: nobody at the clinic works. */
        public boolean isSkipped() {
            return this == PUBLIC_HOLIDAY || this == CLOSURE;
        }
    }
}
