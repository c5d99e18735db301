package care.alliance.directory.clinic.domain;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic.
 *
 * @param name the trading name, as it stands on messages to patients
 * @param outwardCode first half of its postcode, for example SE1
 * @param zone the zone in which its hours are meant
 * @param description a few sentences about it; empty for none
 */
public record Clinic(
        UUID id,
        String name,
        String town,
        String outwardCode,
        ZoneId zone,
        String phone,
        String description,
        @Nullable URI website,
        OpeningHours hours,
        Set<Setting> settings,
        List<Location> locations) {

    public Clinic {
        settings = Set.copyOf(settings);
        locations = List.copyOf(locations);
    }

    public Optional<Location> location(UUID locationId) {
        return locations.stream().filter(one -> one.id().equals(locationId)).findFirst();
    }

    /** The clinic as its managers want it. Places of which they say nothing stay as they are. */
    public Clinic with(Details details) {
        return new Clinic(
                id,
                name,
                town,
                outwardCode,
                zone,
                details.phone(),
                details.description(),
                details.website(),
                details.hours(),
                details.settings(),
                locations.stream()
                        .map(location -> Optional.ofNullable(details.places().get(location.id()))
                                .map(location::with)
                                .orElse(location))
                        .toList());
    }

    /**
     * A place where the clinic sees people.
     *
     * @param address street and number. Private: meant for people who have an appointment there, so it stands in no public
     *     answer, in no event, and in no log; the outward code is what everybody may know
     */
    public record Location(
            UUID id,
            String name,
            String address,
            String town,
            String outwardCode,
            Coordinates at,
            Set<Accessibility> accessibility,
            List<Room> rooms) {

        public Location {
            accessibility = Set.copyOf(accessibility);
            rooms = List.copyOf(rooms);
        }

        /** Whether one gets in and to the rooms without a step. */
        public boolean stepFree() {
            return accessibility.contains(Accessibility.STEP_FREE);
        }

        Location with(Place place) {
            return new Location(id, name, address, town, outwardCode, at, place.accessibility(), place.rooms());
        }

        @Override
        public String toString() {
            return "Location[id=" + id + "]";
        }
    }

    /** What managers say about their clinic; {@code places} by the id of the location. */
    public record Details(
            String phone,
            String description,
            @Nullable URI website,
            OpeningHours hours,
            Set<Setting> settings,
            Map<UUID, Place> places) {}

    /** What managers say about one location. */
    public record Place(Set<Accessibility> accessibility, List<Room> rooms) {}
}
