package care.alliance.events;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A clinic as it stands.
 *
 * @param tradingName the public name that stands on messages to patients
 * @param zone the zone in which the clinic's hours are meant
 */
public record ClinicPublished(UUID id, String tradingName, ZoneId zone, List<Location> locations) implements Event {

    public ClinicPublished {
        locations = List.copyOf(locations);
    }

    /** A place where the clinic sees people. */
    public record Location(UUID id) {}
}
