package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.CalendarReadings.Outcome.Read;
import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.RefreshTimes;
import care.alliance.booking.opening.Openings;
import care.alliance.kit.id.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code busy_calendar}, as its therapist uses it. */
@Repository
class CalendarStore {

    static final int MOST = 5;

    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final BusyTimeRows times;
    private final Openings openings;
    private final Clock clock;

    CalendarStore(
            DatabaseClient db, TransactionalOperator transaction, BusyTimeRows times, Openings openings, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.times = times;
        this.openings = openings;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    Flux<BusyCalendar> of(UUID therapistId) {
        return db.sql("SELECT " + CalendarColumns.ALL
                        + " FROM busy_calendar c WHERE c.therapist_id = :therapist ORDER BY c.added_at, c.id")
                .bind("therapist", therapistId)
                .bind("now", clock.instant())
                .map(CalendarColumns::calendar)
                .all()
                .timeout(TIME_OUT);
    }

    Mono<BusyCalendar> find(UUID therapistId, UUID id) {
        return of(therapistId).filter(calendar -> calendar.id().equals(id)).next();
    }

    /** What became of adding a calendar. */
    sealed interface Added {

        record Yes(BusyCalendar calendar) implements Added {}

        record TooMany() implements Added {}

        record ThereAlready() implements Added {}
    }

    /** Joins the running transaction. */
    Mono<Added> add(UUID therapistId, String name, @Nullable CalendarAddress address, Read read, String by) {
        UUID id = Ids.next();
        Mono<Added> added = insert(id, therapistId, name, address, read, by)
                .filter(rows -> rows > 0)
                .flatMap(_ -> times.replace(id, therapistId, read.times()).then(find(therapistId, id)))
                .<Added>map(Added.Yes::new)
                .defaultIfEmpty(new Added.ThereAlready());
        return db.sql("SELECT pg_advisory_xact_lock(hashtextextended('calendars of ' || CAST(:therapist AS text), 0))")
                .bind("therapist", therapistId)
                .then()
                .then(Mono.defer(() -> of(therapistId).count()))
                .flatMap(there -> there < MOST ? added : Mono.just(new Added.TooMany()))
                .timeout(TIME_OUT);
    }

    private Mono<Long> insert(
            UUID id, UUID therapistId, String name, @Nullable CalendarAddress address, Read read, String by) {
        Instant now = clock.instant();
        return CalendarColumns.bind(db.sql("""
                        INSERT INTO busy_calendar (id, therapist_id, kind, name, address, etag, last_modified,
                            covers_until, skipped, read_at, tried_at, next_at, added_at, added_by)
                        VALUES (:id, :therapist, :kind, :name, :address, :etag, :modified, :until, :skipped, :now,
                            :now, :next, :now, :by)
                        ON CONFLICT (therapist_id, address) DO NOTHING
                        """), read)
                .bind("id", id)
                .bind("therapist", therapistId)
                .bind("kind", address == null ? "UPLOAD" : "ADDRESS")
                .bind("name", name)
                .bind(
                        "address",
                        CalendarColumns.orNull(
                                address == null ? null : address.uri().toString(), String.class))
                .bind(
                        "next",
                        CalendarColumns.orNull(
                                address == null ? null : now.plus(RefreshTimes.afterSuccess(id)), Instant.class))
                .bind("now", now)
                .bind("by", by)
                .fetch()
                .rowsUpdated();
    }

    /** Whether there was one. Its times count no longer. */
    Mono<Boolean> remove(UUID therapistId, UUID id) {
        return db.sql("DELETE FROM busy_calendar WHERE id = :id AND therapist_id = :therapist")
                .bind("id", id)
                .bind("therapist", therapistId)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .flatMap(_ -> openings.changed(therapistId).thenReturn(true))
                .defaultIfEmpty(false)
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }
}
