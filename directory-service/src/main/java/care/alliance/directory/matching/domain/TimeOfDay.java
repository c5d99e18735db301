package care.alliance.directory.matching.domain;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** When in the week a session suits, by the clinic's clock. A Saturday evening is both weekend and evening. */
public enum TimeOfDay {
    /** Starts before noon. */
    MORNING,
    /** Starts from noon to before five. */
    AFTERNOON,
    /** Starts at five or later. */
    EVENING,
    WEEKEND;

    private static final int NOON = 12;
    private static final int FIVE = 17;

    /** Every time of day that a session with this start is. */
    public static Set<TimeOfDay> of(ZonedDateTime start) {
        int hour = start.getHour();
        EnumSet<TimeOfDay> times = EnumSet.of(hour < NOON ? MORNING : hour < FIVE ? AFTERNOON : EVENING);
        if (start.getDayOfWeek() == DayOfWeek.SATURDAY || start.getDayOfWeek() == DayOfWeek.SUNDAY) {
            times.add(WEEKEND);
        }
        return times;
    }
}
