package care.alliance.directory.opening.domain;

import care.alliance.directory.therapist.domain.Format;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that was free when booking-service looked.
 *
 * @param zone the clinic's zone, for showing local times
 * @param locationId null for video and phone
 */
public record Opening(
        UUID offerId,
        Instant start,
        Instant end,
        Format format,
        ZoneId zone,
        @Nullable UUID locationId) {}
