package care.alliance.directory.search.domain;

import care.alliance.directory.clinic.domain.Coordinates;
import java.util.List;

/**
 * A line of the list of places.
 *
 * @param names the usual one first
 * @param code outward code, or for an area its letters
 */
public record PlaceEntry(Kind kind, List<String> names, String code, Coordinates at) {

    public PlaceEntry {
        names = List.copyOf(names);
    }

    Place place() {
        return new Place(names.getFirst(), code, at);
    }

    /** What a line is about. */
    public enum Kind {
        AREA,
        TOWN,
        DISTRICT
    }
}
