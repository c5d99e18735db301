package care.alliance.booking.replica.domain;

import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be booked with a therapist.
 *
 * @param therapy slug of the therapy; null until directory-service has said so
 * @param length length of a session
 * @param ageMin youngest age in whole years, or null for no limit
 * @param ageMax oldest age in whole years, or null for no limit
 */
public record Offer(
        UUID id,
        UUID therapistId,
        UUID clinicId,
        @Nullable String therapy,
        Participation participation,
        Duration length,
        Set<Format> formats,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        Price price) {
    public Offer {
        formats = Set.copyOf(formats);
    }
}
