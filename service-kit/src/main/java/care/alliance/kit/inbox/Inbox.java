package care.alliance.kit.inbox;

import java.time.Clock;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Lets an event take effect once, for services on R2DBC. */
public final class Inbox {

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Inbox(DatabaseClient db, TransactionalOperator transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Runs the effect and remembers the event in one transaction.
     *
     * @param consumer who takes it in; an event has its effect once with each
     * @return false when it had its effect before; an error of the effect leaves nothing behind
     */
    public Mono<Boolean> once(String consumer, UUID eventId, Mono<Void> effect) {
        return db.sql(InboxSql.RECEIVE)
                .bind("consumer", consumer)
                .bind("event_id", eventId)
                .bind("received_at", clock.instant())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? effect.thenReturn(true) : Mono.just(false))
                .as(transaction::transactional);
    }
}
