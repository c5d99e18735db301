package care.alliance.notification.delivery;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.clinic.domain.Clinic;
import care.alliance.notification.clinic.domain.Clinics;
import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.contact.domain.ContactAnswer;
import care.alliance.notification.contact.domain.Contacts;
import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.mail.domain.Letter;
import care.alliance.notification.mail.domain.Postman;
import care.alliance.notification.mail.domain.Postman.Posted;
import care.alliance.notification.reminder.domain.DueMessages;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a message whose alarm rang.
 *
 * <p>SMTP knows no transaction, so exactly once cannot be had. The message is marked {@code SENDING} and committed
 * first, then handed over, then marked {@code SENT}. A crash between the last two leaves {@code SENDING}; the scheduler
 * notices the missing heartbeat and rings again, and the letter goes out a second time. That is meant: a second letter
 * is better than none. It carries the same Message-ID, and its invitation the same UID and sequence, so mail programs
 * and calendars fold the two into one.
 */
@Component
class Sender implements DueMessages {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final DeliverySteps steps;
    private final Contacts contacts;
    private final Clinics clinics;
    private final Postman postman;
    private final DeliveryMetrics metrics;

    Sender(DeliverySteps steps, Contacts contacts, Clinics clinics, Postman postman, DeliveryMetrics metrics) {
        this.steps = steps;
        this.contacts = contacts;
        this.clinics = clinics;
        this.postman = postman;
        this.metrics = metrics;
    }

    @Override
    public Next send(UUID deliveryId) {
        return switch (steps.begin(deliveryId)) {
            case Attempt.Nothing _ -> new Next.Done();
            case Attempt.Go(Delivery delivery, Appointment appointment) -> {
                Outcome outcome = attempt(delivery, appointment);
                metrics.tried(delivery, outcome);
                yield steps.finish(deliveryId, outcome);
            }
        };
    }

    /** A fault in one letter counts as a failed try, so that it ends, and never keeps others from being sent. */
    private Outcome attempt(Delivery delivery, Appointment appointment) {
        try {
            return post(delivery, appointment);
        } catch (RuntimeException fault) {
            // The class alone: texts of mail faults quote addresses.
            log.error(
                    "Message {} could not be written: {}",
                    delivery.id(),
                    fault.getClass().getName());
            return new Outcome.Failed("fault");
        }
    }

    private Outcome post(Delivery delivery, Appointment appointment) {
        Optional<Clinic> clinic = clinics.find(appointment.clinicId());
        if (clinic.isEmpty()) {
            return new Outcome.Failed("clinic-not-known-yet");
        }
        return switch (contacts.of(appointment.patientId())) {
            case ContactAnswer.Unavailable(String reason) -> new Outcome.Failed(reason);
            case ContactAnswer.NoAddress _ -> new Outcome.Pointless("no-address");
            case ContactAnswer.Found(Contact contact) ->
                outcome(postman.post(
                        new Letter(delivery.id(), delivery.message().kind(), appointment, clinic.get(), contact)));
        };
    }

    private static Outcome outcome(Posted posted) {
        return switch (posted) {
            case Posted.Accepted _ -> new Outcome.Sent();
            case Posted.Refused(String reason) -> new Outcome.Failed(reason);
            // Without its reminder somebody may miss a session: rather a second one than none.
            case Posted.Unsure(String reason) -> new Outcome.Failed(reason);
        };
    }
}
