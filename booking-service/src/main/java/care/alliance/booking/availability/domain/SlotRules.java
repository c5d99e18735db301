package care.alliance.booking.availability.domain;

import java.time.Duration;
import java.util.Set;

/**
 * Everything but the clock and the bookings that decides when one offer of one therapist can start.
 *
 * @param calendar when the therapist works; the step's midnight is that of its zone
 * @param length length of a session, more than zero
 * @param before time kept free before a session; it need not lie inside the hours
 * @param after time kept free after a session; it need not lie inside the hours
 * @param step the grid of starts
 * @param notice earliest start counted from now
 * @param horizon latest start counted from now, itself included
 * @param formats formats of the offer
 */
public record SlotRules(
        WorkCalendar calendar,
        Duration length,
        Duration before,
        Duration after,
        Step step,
        Duration notice,
        Duration horizon,
        Set<Format> formats) {
    public SlotRules {
        formats = Set.copyOf(formats);
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a session has a length");
        }
        if (before.isNegative() || after.isNegative() || notice.isNegative() || horizon.isNegative()) {
            throw new IllegalArgumentException("buffers, notice and horizon are not negative");
        }
    }

    /** The same rules for one of the formats; no slots come out of it if the offer does not have that one. */
    public SlotRules only(Format format) {
        Set<Format> one = formats.contains(format) ? Set.of(format) : Set.of();
        return new SlotRules(calendar, length, before, after, step, notice, horizon, one);
    }

    /** The same rules for somebody who may book as far ahead as this. */
    public SlotRules reaching(Duration further) {
        return new SlotRules(calendar, length, before, after, step, notice, further, formats);
    }
}
