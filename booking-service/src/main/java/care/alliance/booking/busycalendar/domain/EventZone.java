package care.alliance.booking.busycalendar.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Says when a time on the wall is. One that is repeated means its first occurrence; one that is skipped, the time after. */
@FunctionalInterface
public interface EventZone {

    /** The instant of a local time. */
    Instant instant(LocalDateTime local);

    /** A zone that everybody knows. */
    static EventZone of(ZoneId zone) {
        return local -> local.atZone(zone).toInstant();
    }
}
