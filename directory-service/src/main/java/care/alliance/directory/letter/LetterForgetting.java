package care.alliance.directory.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deletes letters once nobody can still be trying to send them. What is not reached today waits for tomorrow. */
@Component
class LetterForgetting {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 200;
    private static final String FORGET = """
            DELETE FROM letter WHERE id IN (
                SELECT id FROM letter WHERE written_at <= :before ORDER BY written_at LIMIT :batch FOR UPDATE SKIP LOCKED)
            """;

    private final DatabaseClient database;
    private final Clock clock;

    LetterForgetting(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One day's work; how many were deleted. */
    @Scheduled(initialDelayString = "${alliance.directory.forget-first:PT10M}", fixedDelayString = "P1D")
    Mono<Long> forget() {
        Instant before = clock.instant().minus(KEPT);
        return Flux.range(0, MOST_BATCHES)
                .concatMap(batch -> batch(before), 1)
                .takeUntil(deleted -> deleted < BATCH)
                .reduce(0L, Long::sum);
    }

    private Mono<Long> batch(Instant before) {
        return database.sql(FORGET)
                .bind("before", before)
                .bind("batch", BATCH)
                .fetch()
                .rowsUpdated()
                .timeout(LIMIT);
    }
}
