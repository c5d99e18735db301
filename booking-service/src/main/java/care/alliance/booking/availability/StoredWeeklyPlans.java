package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.opening.Openings;
import care.alliance.kit.version.ExpectedVersion;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Weekly hours in PostgreSQL. */
@Repository
class StoredWeeklyPlans implements WeeklyPlans {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Openings openings;
    private final WeeklyHoursJson json;
    private final Clock clock;

    StoredWeeklyPlans(
            DatabaseClient db,
            TransactionalOperator transaction,
            Openings openings,
            WeeklyHoursJson json,
            Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.openings = openings;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<WeeklyPlan> find(UUID therapistId) {
        return db.sql("SELECT zone, weekly::text AS weekly FROM availability WHERE therapist_id = :therapist")
                .bind("therapist", therapistId)
                .map(this::plan)
                .one()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<ZoneId> zoneOf(UUID therapistId) {
        return db.sql("""
                        SELECT coalesce(
                            (SELECT zone FROM availability WHERE therapist_id = :therapist),
                            (SELECT c.zone FROM clinic c JOIN offer o ON o.clinic_id = c.id AND NOT o.withdrawn
                              WHERE o.therapist_id = :therapist ORDER BY c.id LIMIT 1),
                            'UTC')
                        """)
                .bind("therapist", therapistId)
                .mapValue(String.class)
                .one()
                .map(ZoneId::of)
                .timeout(TIME_OUT);
    }

    /** A week with the version it stands in; 0 before any was set. */
    record Versioned(WeeklyPlan plan, int version) {}

    Mono<Versioned> versioned(UUID therapistId) {
        return db.sql("SELECT zone, weekly::text AS weekly, version FROM availability WHERE therapist_id = :therapist")
                .bind("therapist", therapistId)
                .map(row -> new Versioned(plan(row), Objects.requireNonNull(row.get("version", Integer.class))))
                .one()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> replace(UUID therapistId, WeeklyPlan plan) {
        return replace(therapistId, plan, new ExpectedVersion.Any()).then();
    }

    /** The new version, or empty if the stored one is not expected. */
    Mono<Integer> replace(UUID therapistId, WeeklyPlan plan, ExpectedVersion expected) {
        return db.sql("SELECT pg_advisory_xact_lock(hashtextextended('week of ' || CAST(:therapist AS text), 0))")
                .bind("therapist", therapistId)
                .then()
                .then(Mono.defer(
                        () -> versioned(therapistId).map(Versioned::version).defaultIfEmpty(0)))
                .filter(expected::allows)
                .flatMap(_ -> store(therapistId, plan))
                .flatMap(version -> openings.changed(therapistId).thenReturn(version))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    private Mono<Integer> store(UUID therapistId, WeeklyPlan plan) {
        return db.sql("""
                        INSERT INTO availability (therapist_id, zone, weekly, changed_at)
                        VALUES (:therapist, :zone, CAST(:weekly AS jsonb), :now)
                        ON CONFLICT (therapist_id) DO UPDATE
                        SET zone = excluded.zone, weekly = excluded.weekly, changed_at = excluded.changed_at,
                            version = availability.version + 1
                        RETURNING version
                        """)
                .bind("therapist", therapistId)
                .bind("zone", plan.zone().getId())
                .bind("weekly", json.write(plan.weekly()))
                .bind("now", clock.instant())
                .mapValue(Integer.class)
                .one();
    }

    private WeeklyPlan plan(Readable row) {
        return new WeeklyPlan(
                ZoneId.of(Objects.requireNonNull(row.get("zone", String.class))),
                json.read(Objects.requireNonNull(row.get("weekly", String.class))));
    }
}
