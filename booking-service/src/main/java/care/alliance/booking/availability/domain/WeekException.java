package care.alliance.booking.availability.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Something that interrupts a therapist's week. */
public sealed interface WeekException {

    /** Hours of one local date instead of the weekly ones; none for a day off. */
    record OtherHours(LocalDate date, List<DayHours> hours) implements WeekException {
        public OtherHours {
            hours = List.copyOf(hours);
        }
    }

    /** Whole local days off, both included, in the zone of the therapist's hours. */
    record DaysOff(LocalDate first, LocalDate last) implements WeekException {}

    /** Time off, end excluded. */
    record TimeOff(Instant from, Instant to) implements WeekException {}

    /** Local days in another zone, both included. */
    record Abroad(LocalDate first, LocalDate last, ZoneId zone) implements WeekException {}
}
