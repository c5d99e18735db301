package care.alliance.directory.opening.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that booking-service says about a therapist's next openings; an empty list means that nothing is free.
 *
 * @param computedAt when it looked; what was computed earlier never replaces what was computed later
 */
public record NextOpenings(UUID therapistId, Instant computedAt, List<Opening> openings) {

    public NextOpenings {
        openings = List.copyOf(openings);
    }
}
