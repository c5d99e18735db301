package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.CalendarHost.Known;
import care.alliance.booking.busycalendar.domain.CalendarAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as it is stored.
 *
 * @param address null for one that was uploaded
 * @param known what its host said with the last text
 * @param coversUntil how far ahead its entries were laid out
 * @param skipped entries that nobody could make sense of
 * @param readAt when its times were last known to be true
 * @param failingSince null while reading works
 * @param fault why reading fails
 * @param ahead how many busy times are not over
 */
record BusyCalendar(
        UUID id,
        UUID therapistId,
        String name,
        @Nullable CalendarAddress address,
        Known known,
        Instant coversUntil,
        int skipped,
        Instant readAt,
        @Nullable Instant failingSince,
        int failures,
        @Nullable String fault,
        long ahead) {

    @Override
    public String toString() {
        return "BusyCalendar[" + id + "]";
    }
}
