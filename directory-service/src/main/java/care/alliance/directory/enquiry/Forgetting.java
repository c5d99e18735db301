package care.alliance.directory.enquiry;

import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes enquiries anonymous some time after they were closed. Several instances may do so at once; each row is one
 * instance's. What is not reached today waits for tomorrow.
 */
@Component
class Forgetting {

    /** How long a closed enquiry can be read. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 100;
    private static final String FORGET = """
            WITH due AS (
                SELECT id FROM enquiry WHERE anonymised_at IS NULL AND closed_at <= :before
                ORDER BY closed_at LIMIT :batch FOR UPDATE SKIP LOCKED),
            gone AS (DELETE FROM enquiry_entry USING due WHERE enquiry_id = due.id)
            UPDATE enquiry e SET %s, anonymised_at = :now, version = e.version + 1
            FROM due WHERE e.id = due.id
            RETURNING e.id
            """.formatted(EnquiryRow.NOTHING_PERSONAL);

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final AuditTrail audit;
    private final Clock clock;

    Forgetting(DatabaseClient database, TransactionalOperator transaction, AuditTrail audit, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** One day's work; how many were made anonymous. */
    @Scheduled(initialDelayString = "${alliance.directory.forget-first:PT10M}", fixedDelayString = "P1D")
    Mono<Long> forget() {
        Instant now = clock.instant();
        return Flux.range(0, MOST_BATCHES)
                .concatMap(batch -> batch(now), 1)
                .takeUntil(forgotten -> forgotten < BATCH)
                .reduce(0L, Long::sum);
    }

    private Mono<Long> batch(Instant now) {
        return database.sql(FORGET)
                .bind("before", now.minus(KEPT))
                .bind("batch", BATCH)
                .bind("now", now)
                .map(row -> value(row, "id", UUID.class))
                .all()
                .collectList()
                .flatMapIterable(ids -> ids)
                .concatMap(id -> audit.record(
                                null,
                                new AuditSubject("enquiry", id.toString()),
                                "anonymised",
                                Map.of("personal", new Change(null, null)))
                        .thenReturn(id))
                .count()
                .as(transaction::transactional)
                .timeout(LIMIT);
    }
}
