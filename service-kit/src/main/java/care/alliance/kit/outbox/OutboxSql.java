package care.alliance.kit.outbox;

/** Statements on table {@code outbox}. */
final class OutboxSql {

    /** The nudge goes out with the commit; who misses it finds the row at the next poll. */
    static final String APPEND = """
            with written as (
              insert into outbox (event_id, topic, key, type, traceparent, body, created_at)
              values (:event_id, :topic, :key, :type, :traceparent, :body, :created_at)
            )
            select pg_notify('outbox', '')
            """;

    /**
     * What is to be sent, the oldest first. Rows are found by being unpublished and not by a position passed: positions
     * commit out of order. Within one key the position is the order, because writers lock their aggregate's row. A key
     * whose first row waits to be tried again waits as a whole.
     */
    static final String PENDING = """
            select event_id, topic, key, type, traceparent, body, created_at, attempts
            from outbox o
            where published_at is null
              and not exists (
                select from outbox waiting
                where waiting.published_at is null
                  and waiting.retry_at > ?
                  and waiting.topic = o.topic
                  and waiting.key = o.key)
            order by position
            limit ?
            """;

    static final String PUBLISHED = """
            update outbox set published_at = ?, retry_at = null, last_error = null
            where event_id = any(?) and published_at is null
            """;

    static final String FAILED = """
            update outbox set attempts = attempts + 1, last_error = ?, retry_at = ?
            where event_id = ? and published_at is null
            """;

    static final String BACKLOG = """
            select count(*), min(created_at) from outbox where published_at is null
            """;

    /** One leader a database: the lock belongs to the connection and goes with it. */
    static final String LEAD = "select pg_try_advisory_lock(hashtext('alliance.outbox'))";

    static final String PURGE_OUTBOX = """
            delete from outbox where event_id in (
              select event_id from outbox where published_at < ? limit ?)
            """;

    static final String PURGE_INBOX = """
            delete from inbox where (consumer, event_id) in (
              select consumer, event_id from inbox where received_at < ? limit ?)
            """;

    static final String PURGE_IDEMPOTENCY = """
            delete from idempotency where (caller, key) in (
              select caller, key from idempotency where created_at < ? limit ?)
            """;

    private OutboxSql() {}
}
