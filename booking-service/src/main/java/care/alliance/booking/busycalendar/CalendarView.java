package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.RefreshTimes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A busy calendar as its therapist sees it.
 *
 * @param kind {@code ADDRESS} or {@code UPLOAD}
 * @param host of the address, which itself is never shown again; null for an upload
 * @param readAt when its times were last known to be true
 * @param failingSince since when it cannot be read; null while it can
 * @param fault why it cannot be read; null while it can
 * @param stale whether it could not be read for so long that the times may have changed; they count all the same
 * @param ahead busy times that are not over
 * @param skipped entries that nobody could make sense of
 * @param coversUntil entries after this are not known yet
 */
record CalendarView(
        UUID id,
        String kind,
        String name,
        @Nullable String host,
        Instant readAt,
        @Nullable Instant failingSince,
        @Nullable String fault,
        boolean stale,
        long ahead,
        int skipped,
        Instant coversUntil) {

    static CalendarView of(BusyCalendar calendar, Instant now) {
        CalendarAddress address = calendar.address();
        return new CalendarView(
                calendar.id(),
                address == null ? "UPLOAD" : "ADDRESS",
                calendar.name(),
                address == null ? null : address.host(),
                calendar.readAt(),
                calendar.failingSince(),
                calendar.fault(),
                RefreshTimes.isStale(calendar.failingSince(), now),
                calendar.ahead(),
                calendar.skipped(),
                calendar.coversUntil());
    }
}
