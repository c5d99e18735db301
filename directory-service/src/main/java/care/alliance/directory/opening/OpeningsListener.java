package care.alliance.directory.opening;

import care.alliance.directory.opening.domain.NextOpenings;
import care.alliance.directory.opening.domain.Opening;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.events.OpeningsPublished;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.Inbox;
import care.alliance.kit.kafka.IncomingEvent;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * Keeps the replica of openings. With a new database it reads the topic from the beginning, whatever was read before;
 * the topic is compacted, so that is little.
 */
@Component
class OpeningsListener implements ConsumerSeekAware {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final OpeningStore store;
    private final Inbox inbox;

    OpeningsListener(OpeningStore store, Inbox inbox) {
        this.store = store;
        this.inbox = inbox;
    }

    @KafkaListener(id = "openings", groupId = "directory-service", topics = Topics.OPENINGS)
    void received(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = IncomingEvent.from(message);
        NextOpenings next = next(event.body(OpeningsPublished.class));
        inbox.once("openings", event.id(), store.replace(next)).block(LIMIT);
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        if (Boolean.TRUE.equals(store.isEmpty().block(LIMIT))) {
            callback.seekToBeginning(assigned.keySet());
        }
    }

    private static NextOpenings next(OpeningsPublished published) {
        return new NextOpenings(
                published.therapistId(),
                published.computedAt(),
                published.openings().stream()
                        .map(opening -> new Opening(
                                opening.offerId(),
                                opening.start(),
                                opening.end(),
                                Format.valueOf(opening.format().name()),
                                opening.zone(),
                                opening.locationId()))
                        .toList());
    }
}
