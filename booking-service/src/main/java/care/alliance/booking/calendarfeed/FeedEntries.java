package care.alliance.booking.calendarfeed;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.calendarfeed.domain.FeedEntry;
import care.alliance.booking.calendarfeed.domain.FeedEntry.Status;
import care.alliance.booking.calendarfeed.domain.FeedOwner;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Sessions for feeds. Holds are none yet. */
@Repository
class FeedEntries {

    static final int MOST = 1_000;

    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final Duration BEHIND = Duration.ofDays(90);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration CANCELLED_FOR = Duration.ofDays(30);

    private static final String TAKES_PLACE = """
            (state IN ('CONFIRMED', 'ARRIVED', 'COMPLETED', 'NO_SHOW')
                OR state = 'REQUESTED' AND request_expires_at > CAST(:now AS timestamptz))""";

    private final DatabaseClient db;
    private final Clock clock;

    FeedEntries(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those from three months back to a year ahead, and for a month those that do not take place; by start. */
    Flux<FeedEntry> of(FeedOwner owner) {
        Instant now = clock.instant();
        return db.sql(sessions(column(owner.kind())))
                .bind("owner", owner.id())
                .bind("now", now)
                .bind("from", now.minus(BEHIND))
                .bind("to", now.plus(AHEAD))
                .bind("lately", now.minus(CANCELLED_FOR))
                .bind("most", MOST)
                .map(FeedEntries::entry)
                .all()
                .timeout(TIME_OUT)
                .sort(Comparator.comparing(FeedEntry::start).thenComparing(FeedEntry::id));
    }

    /** What is ahead comes first, so that it is all there where there is more than fits. */
    private static String sessions(String owner) {
        return """
                SELECT id, version, starts_at, ends_at, zone, format, changed_at,
                       CASE WHEN NOT %2$s THEN 'CANCELLED' WHEN state = 'REQUESTED' THEN 'TENTATIVE' ELSE 'CONFIRMED'
                           END AS status
                  FROM appointment
                 WHERE %1$s = :owner AND booked_at IS NOT NULL AND starts_at >= :from AND starts_at < :to
                   AND (%2$s OR changed_at >= :lately)
                 ORDER BY starts_at < CAST(:now AS timestamptz),
                          abs(extract(epoch FROM starts_at - CAST(:now AS timestamptz))), id
                 LIMIT :most
                """.formatted(owner, TAKES_PLACE);
    }

    private static String column(FeedOwner.Kind kind) {
        return switch (kind) {
            case THERAPIST -> "therapist_id";
            case CLINIC -> "clinic_id";
            case PATIENT -> "patient_id";
        };
    }

    private static FeedEntry entry(Readable row) {
        return new FeedEntry(
                required(row, "id", UUID.class),
                required(row, "version", Integer.class),
                required(row, "starts_at", Instant.class),
                required(row, "ends_at", Instant.class),
                ZoneId.of(required(row, "zone", String.class)),
                Format.valueOf(required(row, "format", String.class)),
                Status.valueOf(required(row, "status", String.class)),
                required(row, "changed_at", Instant.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
