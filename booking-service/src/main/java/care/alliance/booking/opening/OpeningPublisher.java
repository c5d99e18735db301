package care.alliance.booking.opening;

import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.events.OpeningsPublished;
import care.alliance.events.Topics;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Works out a therapist's openings and publishes them if they differ from what was published last. */
@Component
class OpeningPublisher {
    private final OpeningQueue queue;
    private final Availability availability;
    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    OpeningPublisher(
            OpeningQueue queue,
            Availability availability,
            DatabaseClient db,
            TransactionalOperator transaction,
            Outbox outbox,
            JsonMapper json,
            Clock clock) {
        this.queue = queue;
        this.availability = availability;
        this.db = db;
        this.transaction = transaction;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** True if it was the therapist's turn; then all changes committed before are accounted for. */
    Mono<Boolean> refresh(UUID therapistId) {
        return queue.take(therapistId)
                .flatMap(taken -> taken ? publish(therapistId).thenReturn(true) : Mono.just(false))
                .as(transaction::transactional);
    }

    private Mono<Void> publish(UUID therapistId) {
        Instant now = clock.instant();
        return availability
                .times(therapistId, null, new Window(now, now.plus(ClinicPolicy.LONGEST_HORIZON)))
                .collectList()
                .map(offers -> NextOpenings.of(offers, now))
                .flatMap(next -> remember(therapistId, next, now)
                        .filter(differs -> differs)
                        .flatMap(_ -> outbox.append(new OutgoingEvent(
                                Topics.OPENINGS,
                                therapistId,
                                new OpeningsPublished(therapistId, now, next.openings())))));
    }

    private Mono<Boolean> remember(UUID therapistId, NextOpenings next, Instant now) {
        return db.sql("""
                        INSERT INTO published_openings (therapist_id, openings, published_at, look_again_at)
                        VALUES (:therapist, CAST(:openings AS jsonb), :now, :lookAgainAt)
                        ON CONFLICT (therapist_id) DO UPDATE
                        SET openings = excluded.openings, look_again_at = excluded.look_again_at,
                            published_at = CASE WHEN published_openings.openings = excluded.openings
                                THEN published_openings.published_at ELSE excluded.published_at END
                        RETURNING old.openings IS DISTINCT FROM new.openings AS differs
                        """)
                .bind("therapist", therapistId)
                .bind("openings", json.writeValueAsString(next.openings()))
                .bind("now", now)
                .bind("lookAgainAt", next.lookAgainAt())
                .mapValue(Boolean.class)
                .one();
    }
}
