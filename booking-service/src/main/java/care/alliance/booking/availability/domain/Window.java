package care.alliance.booking.availability.domain;

import java.time.Instant;

/**
 * A stretch of time, end excluded; empty when both ends are the same.
 *
 * @param from first instant inside
 * @param to first instant after
 */
public record Window(Instant from, Instant to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window cannot end before it begins");
        }
    }

    /** Whether the instant lies inside. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
