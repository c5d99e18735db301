package care.alliance.booking.opening;

import care.alliance.events.EventJson;
import care.alliance.events.OpeningsPublished;
import care.alliance.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads {@code booking.openings} as another service would, from the beginning. */
final class PublishedOpenings implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<OpeningsPublished> seen = new ArrayList<>();

    PublishedOpenings(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.OPENINGS).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything published so far about the therapist, oldest first. */
    List<OpeningsPublished> of(UUID therapistId) {
        consumer.poll(Duration.ofMillis(200))
                .forEach(message -> seen.add(EventJson.read(message.value(), OpeningsPublished.class)));
        return seen.stream()
                .filter(openings -> openings.therapistId().equals(therapistId))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
