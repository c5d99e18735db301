package care.alliance.notification.delivery;

import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.delivery.domain.DeliveryState;
import care.alliance.notification.plan.domain.Message;
import care.alliance.notification.plan.domain.MessageKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table {@code delivery}. */
final class DeliveryRow {

    private DeliveryRow() {}

    static Delivery delivery(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                message(row),
                DeliveryState.valueOf(row.getString("state")),
                row.getObject("planned_for", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getInt("attempts"));
    }

    static Message message(ResultSet row) throws SQLException {
        return new Message(
                MessageKind.valueOf(row.getString("kind")),
                Duration.ofSeconds(row.getLong("before_seconds")),
                row.getInt("times_version"));
    }
}
