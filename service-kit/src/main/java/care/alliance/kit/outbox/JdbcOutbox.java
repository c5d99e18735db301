package care.alliance.kit.outbox;

import care.alliance.events.EventJson;
import care.alliance.kit.id.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Announces changes, for services on JDBC. */
public final class JdbcOutbox {

    private final JdbcClient db;
    private final TraceParent trace;
    private final Clock clock;

    JdbcOutbox(JdbcClient db, TraceParent trace, Clock clock) {
        this.db = db;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Writes the event beside the change that it announces; it leaves when the transaction commits. Lock the aggregate's
     * row before: that is what keeps the events of one key in order.
     *
     * @throws IllegalTransactionStateException when no transaction is running
     */
    public void append(OutgoingEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("An event is appended in the transaction of its change");
        }
        db.sql(OutboxSql.APPEND)
                .param("event_id", Ids.next())
                .param("topic", event.topic())
                .param("key", event.key())
                .param("type", event.type())
                .param("traceparent", trace.current(), Types.VARCHAR)
                .param("body", EventJson.write(event.body()))
                .param("created_at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((_, _) -> true)
                .single();
    }
}
