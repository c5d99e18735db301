package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.CalendarHost.Known;
import care.alliance.booking.busycalendar.CalendarReadings.Outcome.Read;
import care.alliance.booking.busycalendar.domain.CalendarAddress;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** A busy calendar {@code c} as columns, and back. */
final class CalendarColumns {

    /** Needs {@code :now}. */
    static final String ALL = """
            c.id, c.therapist_id, c.name, c.address, c.etag, c.last_modified, c.covers_until, c.skipped, c.read_at,
            c.failing_since, c.failures, c.fault,
            (SELECT count(*) FROM busy_time b WHERE b.calendar_id = c.id AND upper(b.during) > :now) AS ahead
            """;

    private CalendarColumns() {}

    static BusyCalendar calendar(Readable row) {
        String address = row.get("address", String.class);
        return new BusyCalendar(
                required(row, "id", UUID.class),
                required(row, "therapist_id", UUID.class),
                required(row, "name", String.class),
                address == null ? null : new CalendarAddress(URI.create(address)),
                new Known(row.get("etag", String.class), row.get("last_modified", String.class)),
                required(row, "covers_until", Instant.class),
                required(row, "skipped", Integer.class),
                required(row, "read_at", Instant.class),
                row.get("failing_since", Instant.class),
                required(row, "failures", Integer.class),
                row.get("fault", String.class),
                required(row, "ahead", Long.class));
    }

    /** Binds what each reading changes. */
    static GenericExecuteSpec bind(GenericExecuteSpec statement, Read read) {
        return statement
                .bind("etag", orNull(read.known().etag(), String.class))
                .bind("modified", orNull(read.known().lastModified(), String.class))
                .bind("until", read.until())
                .bind("skipped", read.skipped());
    }

    static Parameter orNull(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
