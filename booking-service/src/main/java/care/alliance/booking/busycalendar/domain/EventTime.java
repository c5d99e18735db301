package care.alliance.booking.busycalendar.domain;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A time as an entry of a calendar gives it.
 *
 * @param local on the wall; for a whole day its midnight
 * @param zone where the wall is
 * @param wholeDay whether a date was given and no time
 */
public record EventTime(LocalDateTime local, EventZone zone, boolean wholeDay) {

    /** When it is. */
    public Instant instant() {
        return zone.instant(local);
    }

    EventTime at(LocalDateTime other) {
        return new EventTime(other, zone, wholeDay);
    }
}
