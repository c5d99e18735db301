package care.alliance.kit.inbox;

/** The one statement on table {@code inbox}. */
final class InboxSql {

    /** Writes nothing for an event seen before; waits while another transaction is at the same event. */
    static final String RECEIVE = """
            insert into inbox (consumer, event_id, received_at)
            values (:consumer, :event_id, :received_at)
            on conflict do nothing
            """;

    private InboxSql() {}
}
