package care.alliance.directory.patient;

import care.alliance.directory.enquiry.SentEnquiries;
import care.alliance.directory.staff.PatientLogins;
import care.alliance.events.EventTypes;
import care.alliance.events.PatientErased;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.Inbox;
import care.alliance.kit.kafka.IncomingEvent;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Takes the login of somebody who had their data deleted away, and what they sent with it. Keycloak knows no transaction, so it
 * comes last and is asked again when the event comes again.
 */
@Component
class ErasedPatientListener {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String CONSUMER = "erased-patients";

    private final SentEnquiries enquiries;
    private final PatientLogins logins;
    private final Inbox inbox;

    ErasedPatientListener(SentEnquiries enquiries, PatientLogins logins, Inbox inbox) {
        this.enquiries = enquiries;
        this.logins = logins;
        this.inbox = inbox;
    }

    @KafkaListener(id = CONSUMER, groupId = "directory-service", topics = Topics.PATIENTS)
    void received(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = IncomingEvent.from(message);
        boolean known = EventTypes.named(event.type())
                .filter(type -> type.record() == PatientErased.class)
                .isPresent();
        if (known) {
            UUID login = event.body(PatientErased.class).loginId();
            if (login != null) {
                inbox.once(CONSUMER, event.id(), enquiries.forget(login)).block(LIMIT);
                logins.remove(login).block(LIMIT);
            }
        }
    }
}
