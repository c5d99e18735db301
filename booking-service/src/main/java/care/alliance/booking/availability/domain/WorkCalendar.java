package care.alliance.booking.availability.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * When a therapist works, before anybody thinks of sessions, notice or claims.
 *
 * @param zone zone in which the hours are meant while the therapist does not travel
 * @param weekly hours of every week; ranges of one format may overlap or touch and then count as one
 * @param overrides dates with hours of their own
 * @param travels days spent in another zone; where two meet, the first in the list counts
 * @param off times at which nobody is seen, whatever the hours say
 */
public record WorkCalendar(
        ZoneId zone, List<WeeklyHours> weekly, List<DayOverride> overrides, List<Travel> travels, List<Off> off) {
    public WorkCalendar {
        weekly = List.copyOf(weekly);
        overrides = List.copyOf(overrides);
        travels = List.copyOf(travels);
        off = List.copyOf(off);
    }

    /** A calendar with weekly hours only. */
    public static WorkCalendar of(ZoneId zone, List<WeeklyHours> weekly) {
        return new WorkCalendar(zone, weekly, List.of(), List.of(), List.of());
    }

    /** The clock on the wall on a local date. */
    LocalClock clockOn(LocalDate date) {
        return new LocalClock(travels.stream()
                .filter(travel -> travel.covers(date))
                .findFirst()
                .map(Travel::zone)
                .orElse(zone));
    }
}
