package care.alliance.booking.closure;

import care.alliance.booking.opening.Openings;
import care.alliance.kit.id.Ids;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closures and worked holidays in PostgreSQL. */
@Repository
class ClosureStore {

    static final int MOST = 200;

    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Openings openings;
    private final Clock clock;

    ClosureStore(DatabaseClient db, TransactionalOperator transaction, Openings openings, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.openings = openings;
        this.clock = clock;
    }

    /** Those that are not over yet, the earliest first. */
    Flux<ClosureBody> of(UUID clinicId) {
        return db.sql("""
                        SELECT id, name, first_day, last_day, starts_at, ends_at FROM clinic_closure
                         WHERE clinic_id = :clinic
                           AND coalesce(last_day, CAST(ends_at AT TIME ZONE 'UTC' AS date)) >= :yesterday
                         ORDER BY coalesce(first_day, CAST(starts_at AT TIME ZONE 'UTC' AS date)), id LIMIT :most
                        """)
                .bind("clinic", clinicId)
                .bind(
                        "yesterday",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1))
                .bind("most", MOST)
                .map(ClosureStore::body)
                .all()
                .timeout(TIME_OUT);
    }

    /** The id of the new closure; empty if the clinic has as many as it may. */
    Mono<UUID> add(UUID clinicId, String name, Stretch when, String by) {
        UUID id = Ids.next();
        GenericExecuteSpec statement = db.sql("""
                        INSERT INTO clinic_closure
                            (id, clinic_id, first_day, last_day, starts_at, ends_at, name, created_at, created_by)
                        VALUES (:id, :clinic, :first, :last, :start, :end, :name, :now, :by)
                        """)
                .bind("id", id)
                .bind("clinic", clinicId)
                .bind("name", name)
                .bind("now", clock.instant())
                .bind("by", by);
        GenericExecuteSpec insert = switch (when) {
            case Stretch.Days(LocalDate first, LocalDate last) -> bind(statement, first, last, null, null);
            case Stretch.Time(Instant from, Instant to) -> bind(statement, null, null, from, to);
        };
        return of(clinicId)
                .count()
                .filter(there -> there < MOST)
                .flatMap(_ -> insert.fetch().rowsUpdated())
                .flatMap(_ -> openings.changedAt(clinicId).thenReturn(id))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    /** Whether there was one. */
    Mono<Boolean> remove(UUID clinicId, UUID id) {
        return changed(
                clinicId,
                db.sql("DELETE FROM clinic_closure WHERE id = :id AND clinic_id = :clinic")
                        .bind("id", id)
                        .bind("clinic", clinicId));
    }

    Flux<LocalDate> workedHolidays(UUID clinicId) {
        return db.sql("SELECT day FROM worked_holiday WHERE clinic_id = :clinic ORDER BY day")
                .bind("clinic", clinicId)
                .mapValue(LocalDate.class)
                .all()
                .timeout(TIME_OUT);
    }

    /** Whether anything changed. */
    Mono<Boolean> work(UUID clinicId, LocalDate day, boolean works) {
        String sql = works
                ? "INSERT INTO worked_holiday (clinic_id, day) VALUES (:clinic, :day) ON CONFLICT DO NOTHING"
                : "DELETE FROM worked_holiday WHERE clinic_id = :clinic AND day = :day";
        return changed(clinicId, db.sql(sql).bind("clinic", clinicId).bind("day", day));
    }

    private Mono<Boolean> changed(UUID clinicId, GenericExecuteSpec statement) {
        return statement
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .flatMap(_ -> openings.changedAt(clinicId).thenReturn(true))
                .defaultIfEmpty(false)
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    private static GenericExecuteSpec bind(
            GenericExecuteSpec statement,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Instant start,
            @Nullable Instant end) {
        return statement
                .bind("first", orNull(first, LocalDate.class))
                .bind("last", orNull(last, LocalDate.class))
                .bind("start", orNull(start, Instant.class))
                .bind("end", orNull(end, Instant.class));
    }

    private static ClosureBody body(Readable row) {
        LocalDate first = row.get("first_day", LocalDate.class);
        Object from = first == null ? row.get("starts_at", Instant.class) : first;
        Object to = first == null ? row.get("ends_at", Instant.class) : row.get("last_day", LocalDate.class);
        return new ClosureBody(
                row.get("id", UUID.class),
                Objects.requireNonNull(row.get("name", String.class)),
                String.valueOf(from),
                String.valueOf(to));
    }

    private static Parameter orNull(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
