package care.alliance.booking.waitlist.domain;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The times that would suit somebody who waits.
 *
 * @param formats at least one
 * @param weekdays local days of the clinic's zone, at least one
 * @param from earliest local start
 * @param to latest local start, included
 * @param until last local date
 */
public record WaitlistWish(
        Set<Format> formats, Set<DayOfWeek> weekdays, LocalTime from, LocalTime to, LocalDate until) {

    public WaitlistWish {
        formats = Set.copyOf(formats);
        weekdays = Set.copyOf(weekdays);
        if (formats.isEmpty() || weekdays.isEmpty() || to.isBefore(from)) {
            throw new IllegalArgumentException("a wish that nothing could suit");
        }
    }

    /** Whether a slot suits, told by the clinic's clock. */
    public boolean fits(Slot slot, ZoneId zone) {
        ZonedDateTime start = slot.start().atZone(zone);
        LocalTime time = start.toLocalTime();
        return formats.contains(slot.format())
                && weekdays.contains(start.getDayOfWeek())
                && !time.isBefore(from)
                && !time.isAfter(to)
                && !start.toLocalDate().isAfter(until);
    }
}
