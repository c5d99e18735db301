package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.opening.Openings;
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
    public Mono<Void> replace(UUID therapistId, WeeklyPlan plan) {
        return db.sql("""
                        INSERT INTO availability (therapist_id, zone, weekly, changed_at)
                        VALUES (:therapist, :zone, CAST(:weekly AS jsonb), :now)
                        ON CONFLICT (therapist_id) DO UPDATE
                        SET zone = excluded.zone, weekly = excluded.weekly, changed_at = excluded.changed_at
                        """)
                .bind("therapist", therapistId)
                .bind("zone", plan.zone().getId())
                .bind("weekly", json.write(plan.weekly()))
                .bind("now", clock.instant())
                .then()
                .then(openings.changed(therapistId))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    private WeeklyPlan plan(Readable row) {
        return new WeeklyPlan(
                ZoneId.of(Objects.requireNonNull(row.get("zone", String.class))),
                json.read(Objects.requireNonNull(row.get("weekly", String.class))));
    }
}
