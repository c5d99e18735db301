package care.alliance.directory.clinic.domain;

import java.util.Set;

/** A room where people are seen. */
public record Room(String name, Set<Accessibility> accessibility) {

    public Room {
        accessibility = Set.copyOf(accessibility);
        if (!accessibility.stream().allMatch(Accessibility::ofRooms)) {
            throw new IllegalArgumentException("said of a room what is true of whole places only");
        }
    }
}
