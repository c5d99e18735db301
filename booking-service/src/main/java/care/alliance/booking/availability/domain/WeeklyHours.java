package care.alliance.booking.availability.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A range of working time that returns every week, in the local time of the calendar's zone.
 *
 * @param day the local day on which the range begins
 * @param from local start
 * @param to local end; at or before {@code from} it is on the next day
 * @param formats formats worked in during this range
 * @param locationId where in-person sessions of this range take place, or null
 * @param validFrom first local date on which the range may begin, or null for ever since
 * @param validUntil last local date on which the range may begin, included, or null for ever
 */
public record WeeklyHours(
        DayOfWeek day,
        LocalTime from,
        LocalTime to,
        Set<Format> formats,
        @Nullable UUID locationId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    public WeeklyHours {
        formats = Set.copyOf(formats);
    }

    /** Hours without an end. */
    public WeeklyHours(DayOfWeek day, LocalTime from, LocalTime to, Set<Format> formats, @Nullable UUID locationId) {
        this(day, from, to, formats, locationId, null, null);
    }

    /** The same time worked elsewhere or in other formats. */
    public WeeklyHours with(Set<Format> others, @Nullable UUID location) {
        return new WeeklyHours(day, from, to, others, location, validFrom, validUntil);
    }

    boolean isWorkedOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validUntil == null || !date.isAfter(validUntil));
    }

    DayHours onItsDay() {
        return new DayHours(from, to, formats, locationId);
    }
}
