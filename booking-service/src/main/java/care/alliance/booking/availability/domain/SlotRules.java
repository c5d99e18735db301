package care.alliance.booking.availability.domain;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Everything but the clock and the bookings that decides when one offer of one therapist can start.
 *
 * @param zone zone of the hours and of the step's midnight
 * @param hours weekly hours; ranges of one format may overlap or touch and then count as one
 * @param length length of a session, more than zero
 * @param before time kept free before a session; it need not lie inside the hours
 * @param after time kept free after a session; it need not lie inside the hours
 * @param step the grid of starts
 * @param notice earliest start counted from now
 * @param horizon latest start counted from now, itself included
 * @param formats formats of the offer
 * @param overrides dates with hours of their own
 */
public record SlotRules(
        ZoneId zone,
        List<WeeklyHours> hours,
        Duration length,
        Duration before,
        Duration after,
        Step step,
        Duration notice,
        Duration horizon,
        Set<Format> formats,
        List<DayOverride> overrides) {
    public SlotRules {
        hours = List.copyOf(hours);
        formats = Set.copyOf(formats);
        overrides = List.copyOf(overrides);
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a session has a length");
        }
        if (before.isNegative() || after.isNegative() || notice.isNegative() || horizon.isNegative()) {
            throw new IllegalArgumentException("buffers, notice and horizon are not negative");
        }
    }

    /** Rules with weekly hours only. */
    public SlotRules(
            ZoneId zone,
            List<WeeklyHours> hours,
            Duration length,
            Duration before,
            Duration after,
            Step step,
            Duration notice,
            Duration horizon,
            Set<Format> formats) {
        this(zone, hours, length, before, after, step, notice, horizon, formats, List.of());
    }

    /** The same rules for one of the formats; no slots come out of it if the offer does not have that one. */
    public SlotRules only(Format format) {
        Set<Format> one = formats.contains(format) ? Set.of(format) : Set.of();
        return new SlotRules(zone, hours, length, before, after, step, notice, horizon, one, overrides);
    }
}
