package care.alliance.notification.clinic;

import care.alliance.events.ClinicPublished;
import care.alliance.events.EventTypes;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.JdbcInbox;
import care.alliance.kit.kafka.IncomingEvent;
import care.alliance.notification.clinic.domain.Clinic;
import care.alliance.notification.clinic.domain.Clinics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows clinics. Each record is the clinic's whole state, and one clinic's records arrive in order. */
@Component
class ClinicListener {

    private static final String CONSUMER = "notification-service/clinics";

    private final JdbcInbox inbox;
    private final Clinics clinics;

    ClinicListener(JdbcInbox inbox, Clinics clinics) {
        this.inbox = inbox;
        this.clinics = clinics;
    }

    @KafkaListener(topics = Topics.CLINICS)
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = IncomingEvent.from(message);
        boolean known = EventTypes.named(event.type())
                .filter(type -> type.record() == ClinicPublished.class)
                .isPresent();
        if (known) {
            ClinicPublished told = event.body(ClinicPublished.class);
            inbox.once(
                    CONSUMER, event.id(), () -> clinics.save(new Clinic(told.id(), told.tradingName(), told.zone())));
        }
    }
}
