package care.alliance.directory.clinic.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A clinic.
 *
 * @param name the trading name, as it stands on messages to patients
 * @param outwardCode first half of its postcode, for example SE1
 * @param zone the zone in which its hours are meant
 */
public record Clinic(
        UUID id,
        String name,
        String town,
        String outwardCode,
        ZoneId zone,
        String phone,
        Set<Setting> settings,
        List<Location> locations) {

    public Clinic {
        settings = Set.copyOf(settings);
        locations = List.copyOf(locations);
    }

    /**
     * A place where the clinic sees people.
     *
     * @param stepFree whether one gets in and to the rooms without a step
     */
    public record Location(UUID id, String name, String town, String outwardCode, Coordinates at, boolean stepFree) {}
}
