package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.CalendarReadings.Outcome.Read;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.booking.busycalendar.domain.RefreshTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code busy_calendar}, as those use it who read calendars again. Several instances may do so at once. */
@Repository
class RefreshQueue {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final BusyTimeRows times;
    private final Clock clock;

    RefreshQueue(DatabaseClient db, TransactionalOperator transaction, BusyTimeRows times, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.times = times;
        this.clock = clock;
    }

    /** Calendars whose time has come, for the caller alone to read; the longest waiting first. */
    Flux<BusyCalendar> take(int limit) {
        return take(null, limit);
    }

    /** This calendar for the caller alone to read; empty if somebody has just done so, or does. */
    Mono<BusyCalendar> take(UUID id) {
        return take(id, 1).next();
    }

    private Flux<BusyCalendar> take(@Nullable UUID only, int limit) {
        Instant now = clock.instant();
        return db.sql("""
                        UPDATE busy_calendar c SET next_at = :lease, tried_at = :now
                          FROM (SELECT id FROM busy_calendar
                                 WHERE kind = 'ADDRESS'
                                   AND CASE WHEN CAST(:only AS uuid) IS NULL THEN next_at <= :now
                                            ELSE id = :only AND tried_at <= :before END
                                 ORDER BY next_at LIMIT :limit FOR UPDATE SKIP LOCKED) AS due
                         WHERE c.id = due.id
                        RETURNING
                        """ + CalendarColumns.ALL)
                .bind("lease", now.plus(RefreshTimes.LEASE))
                .bind("now", now)
                .bind("only", CalendarColumns.orNull(only, UUID.class))
                .bind("before", now.minus(RefreshTimes.APART))
                .bind("limit", limit)
                .map(CalendarColumns::calendar)
                .all()
                .timeout(TIME_OUT);
    }

    /** Keeps what was read; nothing if the calendar was removed meanwhile. */
    Mono<Void> keep(UUID id, Read read) {
        return CalendarColumns.bind(worked("""
                        UPDATE busy_calendar
                           SET etag = :etag, last_modified = :modified, covers_until = :until, skipped = :skipped,
                               read_at = :now, tried_at = :now, failing_since = NULL, failures = 0, fault = NULL,
                               next_at = CASE WHEN kind = 'ADDRESS' THEN CAST(:next AS timestamptz) END
                         WHERE id = :id RETURNING therapist_id
                        """, id), read)
                .mapValue(UUID.class)
                .one()
                .flatMap(therapist -> times.replace(id, therapist, read.times()))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    /** The times that are known are still true. */
    Mono<Void> unchanged(UUID id) {
        return worked("""
                        UPDATE busy_calendar
                           SET read_at = :now, tried_at = :now, failing_since = NULL, failures = 0, fault = NULL,
                               next_at = :next
                         WHERE id = :id AND kind = 'ADDRESS'
                        """, id).then().timeout(TIME_OUT);
    }

    private GenericExecuteSpec worked(String sql, UUID id) {
        Instant now = clock.instant();
        return db.sql(sql).bind("id", id).bind("now", now).bind("next", now.plus(RefreshTimes.afterSuccess(id)));
    }

    /** The times that are known stay. */
    Mono<Void> failed(BusyCalendar calendar, Fault why) {
        Instant now = clock.instant();
        return db.sql("""
                        UPDATE busy_calendar
                           SET tried_at = :now, failing_since = coalesce(failing_since, :now),
                               failures = failures + 1, fault = :fault, next_at = :next
                         WHERE id = :id AND kind = 'ADDRESS'
                        """)
                .bind("id", calendar.id())
                .bind("now", now)
                .bind("fault", why.code())
                .bind("next", now.plus(RefreshTimes.afterFailure(calendar.failures() + 1)))
                .then()
                .timeout(TIME_OUT);
    }
}
