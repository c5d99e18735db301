package care.alliance.kit.violation.clean.domain;

import java.time.Clock;
import java.time.Instant;

/** Pure. */
public record Rule(String name) {

    public Instant at(Clock clock) {
        return Instant.now(clock);
    }
}
