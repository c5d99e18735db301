package care.alliance.booking.availability.domain;

import java.time.Duration;

/**
 * The grid that session starts lie on.
 *
 * @param every distance between two starts, at least one minute
 * @param anchor where the grid begins
 */
public record Step(Duration every, Anchor anchor) {
    public Step {
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("a step is at least one minute");
        }
    }
}
