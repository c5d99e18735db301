package care.alliance.notification.delivery;

import care.alliance.events.DeliveryRecorded;
import care.alliance.kit.outbox.JdbcOutbox;
import care.alliance.kit.outbox.OutgoingEvent;
import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.delivery.domain.DeliveryState;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells the bus how a message ended: ids, kind and state, nothing of the patient or the text. */
@Component
class DeliveryAnnouncer {

    private final JdbcOutbox outbox;

    DeliveryAnnouncer(JdbcOutbox outbox) {
        this.outbox = outbox;
    }

    /** Part of the caller's transaction. */
    void announce(Delivery delivery, DeliveryState end, Instant at) {
        DeliveryRecorded recorded = new DeliveryRecorded(
                delivery.id(),
                delivery.appointmentId(),
                DeliveryRecorded.MessageKind.valueOf(delivery.message().kind().name()),
                DeliveryRecorded.Channel.EMAIL,
                DeliveryRecorded.DeliveryState.valueOf(end.name()),
                at);
        outbox.append(OutgoingEvent.of(delivery.appointmentId(), recorded));
    }
}
