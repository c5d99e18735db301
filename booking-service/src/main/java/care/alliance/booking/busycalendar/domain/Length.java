package care.alliance.booking.busycalendar.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something lasts.
 *
 * @param days days by the calendar, of which one in spring has 23 hours
 * @param time elapsed time, after the days
 */
public record Length(int days, Duration time) {

    /** So many days by the calendar. */
    public static Length ofDays(int days) {
        return new Length(days, Duration.ZERO);
    }

    /** So much elapsed time. */
    public static Length of(Duration time) {
        return new Length(0, time);
    }

    Instant endOf(EventTime start) {
        return start.zone().instant(start.local().plusDays(days)).plus(time);
    }

    /** At least as long as it lasts. */
    Duration atMost() {
        Duration all = time.plusDays(days + 1L);
        return all.isNegative() ? Duration.ZERO : all;
    }
}
