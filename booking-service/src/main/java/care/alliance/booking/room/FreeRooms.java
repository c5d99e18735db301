package care.alliance.booking.room;

import care.alliance.booking.availability.domain.Window;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Which rooms could take a session. */
public interface FreeRooms {

    /**
     * What a location says to a session.
     *
     * @param counted whether the location counts its rooms; one that does not needs none to be claimed
     * @param free rooms without a claim in the time, by name
     */
    record Answer(boolean counted, List<UUID> free) {}

    /** Asks for a time, buffers included. A claim that has run out by {@code now} counts for nothing. */
    Mono<Answer> at(UUID locationId, Window during, Instant now);
}
