package care.alliance.notification.delivery.domain;

import care.alliance.notification.plan.domain.Message;
import care.alliance.notification.plan.domain.PlannedMessage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of an appointment on its way.
 *
 * @param plannedFor when it is due; stays as it was when a try fails
 * @param sentAt when the mail server took it; null until then
 * @param attempts tries begun so far
 */
public record Delivery(
        UUID id,
        UUID appointmentId,
        Message message,
        DeliveryState state,
        Instant plannedFor,
        @Nullable Instant sentAt,
        int attempts) {

    /** A message that nobody has tried to send yet. */
    public static Delivery planned(UUID id, UUID appointmentId, PlannedMessage planned) {
        return new Delivery(id, appointmentId, planned.message(), DeliveryState.PLANNED, planned.due(), null, 0);
    }

    /** True while it may still go out. */
    public boolean isOpen() {
        return state == DeliveryState.PLANNED || state == DeliveryState.SENDING;
    }
}
