package care.alliance.directory.matching;

import care.alliance.events.AppointmentEvent;
import care.alliance.events.AppointmentEvent.AppointmentConfirmed;
import care.alliance.events.AppointmentEvent.AppointmentRequested;
import care.alliance.events.AppointmentSnapshot;
import care.alliance.events.EventTypes;
import care.alliance.events.EventTypes.EventType;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.Inbox;
import care.alliance.kit.kafka.IncomingEvent;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Remembers since when a therapist sees somebody, so that new people do not all go to the same few. */
@Component
class CaseloadListener {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** What happens to a session later makes nobody a new patient. */
    private static final Set<Class<?>> BEGINNINGS = Set.of(AppointmentRequested.class, AppointmentConfirmed.class);

    private static final String REMEMBER = """
            INSERT INTO caseload (therapist_id, patient_id, since) VALUES (:therapist, :patient, :since)
            ON CONFLICT (therapist_id, patient_id) DO UPDATE SET since = least(caseload.since, excluded.since)
            """;

    private final DatabaseClient database;
    private final Inbox inbox;

    CaseloadListener(DatabaseClient database, Inbox inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    @KafkaListener(id = "caseload", groupId = "directory-service", topics = Topics.APPOINTMENTS)
    void received(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = IncomingEvent.from(message);
        EventTypes.named(event.type())
                .map(EventType::record)
                .filter(BEGINNINGS::contains)
                .map(event::body)
                .ifPresent(begun -> remember(event, ((AppointmentEvent) begun).appointment()));
    }

    private void remember(IncomingEvent event, AppointmentSnapshot appointment) {
        Mono<Void> remember = database.sql(REMEMBER)
                .bind("therapist", appointment.therapistId())
                .bind("patient", appointment.patientId())
                .bind("since", event.time())
                .then();
        inbox.once("caseload", event.id(), remember).block(LIMIT);
    }
}
