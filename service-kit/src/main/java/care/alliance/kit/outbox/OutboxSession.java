package care.alliance.kit.outbox;

import static java.time.ZoneOffset.UTC;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The relay's own session at the database; leadership and LISTEN live and die with it. */
final class OutboxSession implements AutoCloseable {

    private static final int PURGE_AT_ONCE = 1_000;
    private static final int PURGE_ROUNDS = 100;

    private final Connection connection;

    private OutboxSession(Connection connection) {
        this.connection = connection;
    }

    static OutboxSession open(OutboxSettings settings) throws SQLException {
        Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        OutboxSession session = new OutboxSession(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
        } catch (SQLException fault) {
            session.close();
            throw fault;
        }
        return session;
    }

    /** True when this session leads now, and for as long as it lives. */
    boolean lead() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OutboxSql.LEAD);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    List<OutboxRow> pending(Instant now, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OutboxSql.PENDING)) {
            statement.setObject(1, now.atOffset(UTC));
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<OutboxRow> pending = new ArrayList<>();
                while (rows.next()) {
                    pending.add(row(rows));
                }
                return pending;
            }
        }
    }

    void published(List<UUID> ids, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OutboxSql.PUBLISHED)) {
            statement.setObject(1, at.atOffset(UTC));
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    void failed(UUID id, String error, Instant retryAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OutboxSql.FAILED)) {
            statement.setString(1, error);
            statement.setObject(2, retryAt.atOffset(UTC));
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    Backlog backlog() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OutboxSql.BACKLOG);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            OffsetDateTime oldest = answer.getObject(2, OffsetDateTime.class);
            return new Backlog(answer.getLong(1), oldest == null ? null : oldest.toInstant());
        }
    }

    /** Deletes what is older, in small transactions and a bounded number of them; the rest waits for the next hour. */
    void purge(String statementText, Instant before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statementText)) {
            statement.setObject(1, before.atOffset(UTC));
            statement.setInt(2, PURGE_AT_ONCE);
            for (int round = 0; round < PURGE_ROUNDS && statement.executeUpdate() == PURGE_AT_ONCE; round++) {
                // the next thousand
            }
        }
    }

    /** Returns at the first nudge, or when the time is over. */
    void awaitNudge(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(Math.max(1, atMost.toMillis())));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getString("type"),
                row.getString("traceparent"),
                row.getBytes("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    /**
     * What is still to go out.
     *
     * @param oldest when the longest waiting event was appended; null when none waits
     */
    record Backlog(long pending, @Nullable Instant oldest) {}
}
