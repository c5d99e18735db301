package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.DayHours;
import care.alliance.booking.availability.domain.WeekException;
import care.alliance.booking.opening.Openings;
import care.alliance.kit.id.Ids;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Exceptions of therapists' weeks in PostgreSQL. */
@Repository
class WeekExceptions {

    static final int MOST = 200;

    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final TypeReference<List<DayHours>> HOURS = new TypeReference<>() {};

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Openings openings;
    private final JsonMapper json;
    private final Clock clock;

    WeekExceptions(
            DatabaseClient db, TransactionalOperator transaction, Openings openings, JsonMapper json, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.openings = openings;
        this.json = json;
        this.clock = clock;
    }

    /** Those that are not over yet, the earliest first; at most {@link #MOST}. */
    Flux<ExceptionBody> of(UUID therapistId) {
        return db.sql("""
                        SELECT id, kind, first_day, last_day, starts_at, ends_at, hours::text AS hours, zone, note
                          FROM availability_exception
                         WHERE therapist_id = :therapist
                           AND coalesce(last_day, CAST(ends_at AT TIME ZONE 'UTC' AS date)) >= :yesterday
                         ORDER BY coalesce(first_day, CAST(starts_at AT TIME ZONE 'UTC' AS date)), id LIMIT :most
                        """)
                .bind("therapist", therapistId)
                .bind(
                        "yesterday",
                        LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                                .minusDays(1))
                .bind("most", MOST)
                .map(this::body)
                .all()
                .timeout(TIME_OUT);
    }

    /** The id of the new exception; empty if the therapist has as many as anybody may. */
    Mono<UUID> add(UUID therapistId, WeekException exception, @Nullable String note, String by) {
        UUID id = Ids.next();
        return of(therapistId)
                .count()
                .filter(there -> there < MOST)
                .flatMap(_ -> insert(id, therapistId, exception, note, by))
                .flatMap(_ -> openings.changed(therapistId).thenReturn(id))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    /** Whether there was one. */
    Mono<Boolean> remove(UUID therapistId, UUID id) {
        return db.sql("DELETE FROM availability_exception WHERE id = :id AND therapist_id = :therapist")
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

    private Mono<Long> insert(UUID id, UUID therapistId, WeekException exception, @Nullable String note, String by) {
        GenericExecuteSpec statement = db.sql("""
                        INSERT INTO availability_exception (id, therapist_id, kind, first_day, last_day, starts_at,
                            ends_at, hours, zone, note, created_at, created_by)
                        VALUES (:id, :therapist, :kind, :first, :last, :start, :end, CAST(:hours AS jsonb), :zone,
                            :note, :now, :by)
                        """)
                .bind("id", id)
                .bind("therapist", therapistId)
                .bind("note", orNull(note, String.class))
                .bind("now", clock.instant())
                .bind("by", by);
        return switch (exception) {
            case WeekException.OtherHours(LocalDate date, List<DayHours> hours) ->
                bind(statement, "OVERRIDE", date, date, null, null, json.writeValueAsString(hours), null);
            case WeekException.DaysOff(LocalDate first, LocalDate last) ->
                bind(statement, "TIME_OFF", first, last, null, null, null, null);
            case WeekException.TimeOff(Instant from, Instant to) ->
                bind(statement, "TIME_OFF", null, null, from, to, null, null);
            case WeekException.Abroad(LocalDate first, LocalDate last, var zone) ->
                bind(statement, "TRAVEL", first, last, null, null, null, zone.getId());
        };
    }

    private static Mono<Long> bind(
            GenericExecuteSpec statement,
            String kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable String hours,
            @Nullable String zone) {
        return statement
                .bind("kind", kind)
                .bind("first", orNull(first, LocalDate.class))
                .bind("last", orNull(last, LocalDate.class))
                .bind("start", orNull(start, Instant.class))
                .bind("end", orNull(end, Instant.class))
                .bind("hours", orNull(hours, String.class))
                .bind("zone", orNull(zone, String.class))
                .fetch()
                .rowsUpdated();
    }

    private ExceptionBody body(Readable row) {
        String kind = Objects.requireNonNull(row.get("kind", String.class));
        LocalDate first = row.get("first_day", LocalDate.class);
        boolean override = kind.equals("OVERRIDE");
        return new ExceptionBody(
                row.get("id", UUID.class),
                kind,
                override ? text(first) : null,
                override ? null : text(first == null ? row.get("starts_at", Instant.class) : first),
                override
                        ? null
                        : text(
                                first == null
                                        ? row.get("ends_at", Instant.class)
                                        : row.get("last_day", LocalDate.class)),
                hours(row.get("hours", String.class)),
                row.get("zone", String.class),
                row.get("note", String.class));
    }

    private @Nullable List<ExceptionBody.@Nullable Hours> hours(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        return json.readValue(stored, HOURS).stream()
                .<ExceptionBody.@Nullable Hours>map(hours -> new ExceptionBody.Hours(
                        hours.from().toString(),
                        hours.to().toString(),
                        hours.formats().stream()
                                .sorted()
                                .<@Nullable String>map(Enum::name)
                                .toList(),
                        text(hours.locationId())))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Parameter orNull(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
