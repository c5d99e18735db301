package care.alliance.notification.patient;

import care.alliance.events.EventTypes;
import care.alliance.events.PatientErased;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.JdbcInbox;
import care.alliance.kit.kafka.IncomingEvent;
import care.alliance.notification.delivery.domain.Deliveries;
import care.alliance.notification.patient.domain.ErasedPatients;
import care.alliance.notification.reminder.domain.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Drops whatever is still to be sent to somebody who had their data deleted. Names and addresses were never kept here; that
 * messages went out stays in the log.
 */
@Component
class PatientListener {

    private static final String CONSUMER = "notification-service/patients";

    private final JdbcInbox inbox;
    private final ErasedPatients erased;
    private final Deliveries deliveries;
    private final Timers timers;
    private final Clock clock;

    PatientListener(JdbcInbox inbox, ErasedPatients erased, Deliveries deliveries, Timers timers, Clock clock) {
        this.inbox = inbox;
        this.erased = erased;
        this.deliveries = deliveries;
        this.timers = timers;
        this.clock = clock;
    }

    @KafkaListener(topics = Topics.PATIENTS)
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = IncomingEvent.from(message);
        boolean known = EventTypes.named(event.type())
                .filter(type -> type.record() == PatientErased.class)
                .isPresent();
        if (known) {
            PatientErased told = event.body(PatientErased.class);
            inbox.once(CONSUMER, event.id(), () -> forget(told.patientId()));
        }
    }

    private void forget(UUID patient) {
        Instant now = clock.instant();
        erased.add(patient, now);
        deliveries.withdrawAll(patient, now).forEach(timers::cancel);
    }
}
