package care.alliance.booking.replica;

import care.alliance.events.ClinicPublished;
import care.alliance.events.Event;
import care.alliance.events.EventTypes;
import care.alliance.events.TherapistPublished;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.Inbox;
import care.alliance.kit.kafka.IncomingEvent;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Listens to directory-service. Blocks on its own virtual thread, which keeps the order of each key. */
@Component
class DirectoryListener {
    private static final String GROUP = "booking-service";
    private static final Duration TIME_OUT = Duration.ofSeconds(15);

    private final Inbox inbox;
    private final ReplicaWriter replica;

    DirectoryListener(Inbox inbox, ReplicaWriter replica) {
        this.inbox = inbox;
        this.replica = replica;
    }

    @KafkaListener(topics = Topics.CLINICS, groupId = GROUP)
    void clinic(ConsumerRecord<String, byte[]> message) {
        store(IncomingEvent.from(message), ClinicPublished.class, replica::store);
    }

    @KafkaListener(topics = Topics.THERAPISTS, groupId = GROUP)
    void therapist(ConsumerRecord<String, byte[]> message) {
        store(IncomingEvent.from(message), TherapistPublished.class, replica::store);
    }

    /** A type that this version does not know is passed over. */
    private <T extends Event> void store(IncomingEvent event, Class<T> type, Function<T, Mono<Void>> store) {
        boolean known = EventTypes.named(event.type())
                .filter(named -> named.record() == type)
                .isPresent();
        if (known) {
            inbox.once(GROUP, event.id(), store.apply(event.body(type))).block(TIME_OUT);
        }
    }
}
