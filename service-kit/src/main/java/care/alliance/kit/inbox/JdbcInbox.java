package care.alliance.kit.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Lets an event take effect once, for services on JDBC. */
public final class JdbcInbox {

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Clock clock;

    JdbcInbox(JdbcClient db, TransactionOperations transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Runs the effect and remembers the event in one transaction.
     *
     * @param consumer who takes it in; an event has its effect once with each
     * @return false when it had its effect before; an exception of the effect leaves nothing behind
     */
    public boolean once(String consumer, UUID eventId, Runnable effect) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean first = db.sql(InboxSql.RECEIVE)
                            .param("consumer", consumer)
                            .param("event_id", eventId)
                            .param("received_at", clock.instant().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
            if (first) {
                effect.run();
            }
            return first;
        }));
    }
}
