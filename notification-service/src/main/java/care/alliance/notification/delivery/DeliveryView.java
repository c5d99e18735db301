package care.alliance.notification.delivery;

import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.delivery.domain.DeliveryState;
import care.alliance.notification.plan.domain.MessageKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the API shows it.
 *
 * @param state {@code PLANNED} also while it is being sent
 */
record DeliveryView(
        UUID id,
        UUID appointmentId,
        MessageKind kind,
        String channel,
        DeliveryState state,
        Instant plannedFor,
        @Nullable Instant sentAt,
        int attempts) {

    static DeliveryView of(Delivery delivery) {
        DeliveryState state = delivery.isOpen() ? DeliveryState.PLANNED : delivery.state();
        return new DeliveryView(
                delivery.id(),
                delivery.appointmentId(),
                delivery.message().kind(),
                "EMAIL",
                state,
                delivery.plannedFor(),
                delivery.sentAt(),
                delivery.attempts());
    }
}
