package care.alliance.directory.application;

import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
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
 * Erases what is personal in applications some time after they were declined, documents included. Several instances may do so
 * at once; each row is one instance's. What is not reached today waits for tomorrow.
 */
@Component
class Erasing {

    /** How long a declined application can be read, for questions about the decision. */
    static final Duration KEPT = Duration.ofDays(180);

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int BATCH = 50;
    private static final int MOST_BATCHES = 100;
    private static final String ERASE = """
            WITH due AS (
                SELECT id FROM application
                WHERE state = 'DECLINED' AND erased_at IS NULL AND closed_at <= :before
                ORDER BY closed_at LIMIT :batch FOR UPDATE SKIP LOCKED),
            gone AS (DELETE FROM application_document USING due WHERE application_id = due.id)
            UPDATE application a SET name = NULL, email = NULL, phone = NULL, register = NULL, number = NULL,
                therapies = NULL, place = NULL, languages = NULL, statement = NULL, answer = NULL, upload_hash = NULL,
                erased_at = :now, version = a.version + 1
            FROM due WHERE a.id = due.id
            RETURNING a.id
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final AuditTrail audit;
    private final Clock clock;

    Erasing(DatabaseClient database, TransactionalOperator transaction, AuditTrail audit, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** One day's work; how many were erased. */
    @Scheduled(initialDelayString = "${alliance.directory.erase-first:PT11M}", fixedDelayString = "P1D")
    Mono<Long> erase() {
        Instant now = clock.instant();
        return Flux.range(0, MOST_BATCHES)
                .concatMap(batch -> batch(now), 1)
                .takeUntil(erased -> erased < BATCH)
                .reduce(0L, Long::sum);
    }

    private Mono<Long> batch(Instant now) {
        return database.sql(ERASE)
                .bind("before", now.minus(KEPT))
                .bind("batch", BATCH)
                .bind("now", now)
                .map(row -> value(row, "id", UUID.class))
                .all()
                .collectList()
                .flatMapIterable(ids -> ids)
                .concatMap(id -> audit.record(null, AuditSubject.application(id), "erased", Map.of())
                        .thenReturn(id))
                .count()
                .as(transaction::transactional)
                .timeout(LIMIT);
    }
}
