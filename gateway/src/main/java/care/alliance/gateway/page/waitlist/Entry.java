package care.alliance.gateway.page.waitlist;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the waitlist as booking-service tells it. */
record Entry(
        UUID id,
        String state,
        UUID clinicId,
        @Nullable UUID therapistId,
        List<String> formats,
        List<DayOfWeek> weekdays,
        LocalTime from,
        LocalTime to,
        LocalDate until,
        @Nullable UUID appointmentId) {

    Entry {
        formats = orEmpty(formats);
        weekdays = orEmpty(weekdays);
    }

    record Many(List<Entry> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
