package care.alliance.booking.availability.domain;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A range of working time that begins on one local day.
 *
 * @param from local start
 * @param to local end; at or before {@code from} it is on the next day, so 22:00 to 00:00 ends at midnight
 * @param formats formats worked in during this range
 * @param locationId where in-person sessions of this range take place, or null if the clinic has but one place
 */
public record DayHours(
        LocalTime from,
        LocalTime to,
        Set<Format> formats,
        @Nullable UUID locationId) {
    public DayHours {
        formats = Set.copyOf(formats);
    }

    boolean endsNextDay() {
        return !to.isAfter(from);
    }
}
