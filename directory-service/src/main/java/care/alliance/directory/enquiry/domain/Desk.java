package care.alliance.directory.enquiry.domain;

import care.alliance.directory.clinic.domain.Coordinates;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A clinic that could answer.
 *
 * @param zone in which its working days are meant
 * @param places where it sees people; empty for a clinic that works online only
 */
public record Desk(UUID clinic, String name, ZoneId zone, List<Coordinates> places) {

    public Desk {
        places = List.copyOf(places);
    }

    boolean isOnlineOnly() {
        return places.isEmpty();
    }
}
