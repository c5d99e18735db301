package care.alliance.booking.opening;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code opening_refresh}: filled by whoever changes something, emptied by the worker. */
@Repository
class OpeningQueue implements Openings {
    private final DatabaseClient db;
    private final Clock clock;
    private final Nudge nudge;

    OpeningQueue(DatabaseClient db, Clock clock, Nudge nudge) {
        this.db = db;
        this.clock = clock;
        this.nudge = nudge;
    }

    @Override
    public Mono<Void> changed(UUID therapistId) {
        return insert("INSERT INTO opening_refresh (therapist_id, wanted_at) VALUES (:id, :now)", therapistId);
    }

    @Override
    public Mono<Void> changedAt(UUID clinicId) {
        return insert("""
                INSERT INTO opening_refresh (therapist_id, wanted_at)
                SELECT DISTINCT therapist_id, CAST(:now AS timestamptz) FROM offer WHERE clinic_id = :id
                """, clinicId);
    }

    private Mono<Void> insert(String sql, UUID id) {
        return TransactionSynchronizationManager.forCurrentTransaction().flatMap(running -> {
            running.registerSynchronization(new AfterCommit());
            return db.sql(sql).bind("id", id).bind("now", clock.instant()).then();
        });
    }

    /** Therapists whose turn it is, the longest waiting first. */
    Flux<UUID> due(int limit) {
        return db.sql("""
                        SELECT therapist_id FROM opening_refresh WHERE wanted_at <= :now
                         GROUP BY therapist_id ORDER BY min(wanted_at) LIMIT :limit
                        """)
                .bind("now", clock.instant())
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all();
    }

    /**
     * Takes the therapist's turn for the running transaction. False when another instance has it or had it: whatever
     * is inserted after that keeps a turn of its own.
     */
    Mono<Boolean> take(UUID therapistId) {
        return db.sql("""
                        DELETE FROM opening_refresh
                         WHERE therapist_id = :therapist
                           AND pg_try_advisory_xact_lock(hashtextextended('openings of ' || CAST(:therapist AS text), 0))
                        """).bind("therapist", therapistId).fetch().rowsUpdated().map(deleted -> deleted > 0);
    }

    /** Lets others go first after a failure, so that one therapist's fault does not hold up everybody. */
    Mono<Void> postpone(UUID therapistId, Duration delay) {
        return db.sql("UPDATE opening_refresh SET wanted_at = :later WHERE therapist_id = :therapist")
                .bind("later", clock.instant().plus(delay))
                .bind("therapist", therapistId)
                .then();
    }

    /** Gives a turn to those whose published openings time alone may have changed. */
    Mono<Void> queueOutdated() {
        return db.sql("""
                        INSERT INTO opening_refresh (therapist_id, wanted_at)
                        SELECT therapist_id, :now FROM published_openings p
                         WHERE look_again_at <= :now
                           AND NOT EXISTS (SELECT FROM opening_refresh r WHERE r.therapist_id = p.therapist_id)
                        """).bind("now", clock.instant()).then();
    }

    private final class AfterCommit implements TransactionSynchronization {
        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(nudge::give);
        }
    }
}
