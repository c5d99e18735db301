package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.DayHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What interrupts a week, as the statement that reads availability gathers it in JSON. */
final class CalendarRows {

    private CalendarRows() {}

    /** Days or instants, never both. */
    interface Stretch {
        @Nullable
        LocalDate firstDay();

        @Nullable
        LocalDate lastDay();

        @Nullable
        Instant startsAt();

        @Nullable
        Instant endsAt();
    }

    /** A row of {@code availability_exception}. */
    record ExceptionRow(
            String kind,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable List<DayHours> hours,
            @Nullable String zone)
            implements Stretch {}

    /** A row of {@code clinic_closure}. */
    record ClosureRow(
            String name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt)
            implements Stretch {}

    /**
     * A room with its claims; not bookable itself when nobody may be put there any more.
     *
     * @param busy seconds since 1970 from which and to which it is taken, in turn
     */
    record RoomRow(UUID locationId, List<Long> busy) {}
}
