package care.alliance.kit.outbox;

import care.alliance.events.EventJson;
import care.alliance.kit.id.Ids;
import care.alliance.kit.trace.RequestTrace;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/** Announces changes, for services on R2DBC. */
public final class Outbox {

    private final DatabaseClient db;
    private final TransactionalOperator mandatory;
    private final TraceParent trace;
    private final Clock clock;

    Outbox(DatabaseClient db, ReactiveTransactionManager transactions, TraceParent trace, Clock clock) {
        this.db = db;
        this.mandatory = TransactionalOperator.create(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY));
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Writes the event beside the change that it announces; it leaves when the transaction commits. Lock the aggregate's
     * row before: that is what keeps the events of one key in order.
     *
     * @return errors with {@link org.springframework.transaction.IllegalTransactionStateException} when no transaction
     *     is running
     */
    public Mono<Void> append(OutgoingEvent event) {
        return Mono.deferContextual(context -> insert(event, RequestTrace.with(context, trace::current)))
                .as(mandatory::transactional);
    }

    private Mono<Void> insert(OutgoingEvent event, @Nullable String traceparent) {
        GenericExecuteSpec statement = db.sql(OutboxSql.APPEND)
                .bind("event_id", Ids.next())
                .bind("topic", event.topic())
                .bind("key", event.key())
                .bind("type", event.type())
                .bind("body", EventJson.write(event.body()))
                .bind("created_at", clock.instant());
        return (traceparent == null
                        ? statement.bindNull("traceparent", String.class)
                        : statement.bind("traceparent", traceparent))
                .then();
    }
}
