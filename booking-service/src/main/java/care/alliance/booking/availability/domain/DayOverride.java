package care.alliance.booking.availability.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Hours for one local date instead of the weekly ones. Replaces every range that begins on that date; a range of the
 * evening before that runs past midnight belongs to the evening before. Several overrides of one date add up.
 *
 * @param date the local date in the rules' zone
 * @param hours hours worked that day; empty for a day off
 */
public record DayOverride(LocalDate date, List<DayHours> hours) {
    public DayOverride {
        hours = List.copyOf(hours);
    }
}
