package care.alliance.booking.availability.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A range of working time that returns every week, in the local time of the rules' zone.
 *
 * @param day the local day on which the range begins
 * @param from local start
 * @param to local end; at or before {@code from} it is on the next day
 * @param formats formats worked in during this range
 * @param locationId where in-person sessions of this range take place, or null
 */
public record WeeklyHours(
        DayOfWeek day,
        LocalTime from,
        LocalTime to,
        Set<Format> formats,
        @Nullable UUID locationId) {
    public WeeklyHours {
        formats = Set.copyOf(formats);
    }

    DayHours onItsDay() {
        return new DayHours(from, to, formats, locationId);
    }
}
