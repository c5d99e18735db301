package care.alliance.gateway.page.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that interrupts a therapist's week, as booking-service keeps it.
 *
 * @param id null before it is kept
 * @param kind {@link #OTHER_HOURS}, {@link #TIME_OFF} or {@link #JOURNEY}
 * @param date of other hours
 * @param from the first day; for time off also an instant
 * @param to the last day, included; for time off also an instant, which is then the first one of work
 * @param hours other hours; empty for a day off, null where it is not about hours
 * @param zone where the journey goes
 * @param note for the clinic
 */
record WeekException(
        @Nullable UUID id,
        String kind,
        @Nullable LocalDate date,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<DayHours> hours,
        @Nullable ZoneId zone,
        @Nullable String note) {

    static final String TIME_OFF = "TIME_OFF";
    static final String OTHER_HOURS = "OVERRIDE";
    static final String JOURNEY = "TRAVEL";

    static WeekException timeOff(String from, String to, @Nullable String note) {
        return new WeekException(null, TIME_OFF, null, from, to, null, null, note);
    }

    static WeekException otherHours(LocalDate date, List<DayHours> hours, @Nullable String note) {
        return new WeekException(null, OTHER_HOURS, date, null, null, List.copyOf(hours), null, note);
    }

    static WeekException journey(LocalDate from, LocalDate to, ZoneId zone, @Nullable String note) {
        return new WeekException(null, JOURNEY, null, from.toString(), to.toString(), null, zone, note);
    }

    /** Whether it gives a date hours of its own. */
    boolean isAbout(LocalDate day) {
        return kind.equals(OTHER_HOURS) && day.equals(date);
    }

    /** Whether the other one says the same. */
    boolean isSame(WeekException other) {
        return equals(new WeekException(
                id, other.kind(), other.date(), other.from(), other.to(), other.hours(), other.zone(), other.note()));
    }

    @Override
    public String toString() {
        return "WeekException[id=" + id + ", kind=" + kind + "]";
    }
}
