package care.alliance.booking.availability.domain;

import java.time.Instant;

/**
 * A time already taken, buffers of what takes it included; end excluded.
 *
 * @param from first instant taken
 * @param to first instant free again
 */
public record Busy(Instant from, Instant to) {
    public Busy {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a busy time ends after it begins");
        }
    }
}
