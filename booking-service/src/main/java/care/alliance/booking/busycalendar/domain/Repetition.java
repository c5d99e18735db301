package care.alliance.booking.busycalendar.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule and its end.
 *
 * @param until the last instant at which an entry may start; null where the rule counts, or has no end
 */
public record Repetition(Rule rule, @Nullable Instant until) {

    boolean allows(Instant start) {
        return until == null || !start.isAfter(until);
    }

    Instant end(Instant window) {
        return until == null || until.isAfter(window) ? window : until;
    }
}
