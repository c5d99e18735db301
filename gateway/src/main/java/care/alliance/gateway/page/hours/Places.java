package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.clinic.Clinic;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the clinics of a therapist see people.
 *
 * @param implied whether hours that name no place are still at a known one: no clinic has more than one
 */
record Places(List<Place> all, boolean implied) {

    static Places of(Collection<UUID> clinicIds, List<Clinic> clinics) {
        List<Clinic> theirs = clinics.stream()
                .filter(clinic -> clinicIds.contains(clinic.id()))
                .toList();
        return new Places(
                theirs.stream()
                        .flatMap(clinic -> clinic.locations().stream())
                        .map(location -> new Place(location.id(), name(location)))
                        .toList(),
                theirs.stream().allMatch(clinic -> clinic.locations().size() <= 1));
    }

    /** Whether there is a choice. */
    boolean several() {
        return all.size() > 1;
    }

    Optional<String> name(@Nullable UUID id) {
        return all.stream()
                .filter(place -> place.id().equals(id))
                .map(Place::name)
                .findFirst();
    }

    private static String name(Clinic.Location location) {
        String town = location.town();
        return town == null || location.name().contains(town) ? location.name() : location.name() + ", " + town;
    }

    record Place(UUID id, String name) {}
}
