package care.alliance.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's next openings, the soonest first; whole state, so an empty list means that nothing is free.
 *
 * @param computedAt when booking-service looked; a reader keeps the latest
 */
public record OpeningsPublished(UUID therapistId, Instant computedAt, List<Opening> openings) implements Event {

    public OpeningsPublished {
        openings = List.copyOf(openings);
    }

    /**
     * A time that was free when the list was computed.
     *
     * @param zone the clinic's zone
     */
    public record Opening(
            UUID offerId,
            Instant start,
            Instant end,
            SessionFormat format,
            ZoneId zone,
            @Nullable UUID locationId) {}
}
