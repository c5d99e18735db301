package care.alliance.booking.replica.domain;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * A clinic as booking needs it.
 *
 * @param zone the zone its days and hours are told in
 * @param locationIds its locations
 */
public record Clinic(UUID id, ZoneId zone, Set<UUID> locationIds) {
    public Clinic {
        locationIds = Set.copyOf(locationIds);
    }
}
