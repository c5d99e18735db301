package care.alliance.kit.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads a topic from its beginning, beside whoever else reads it, and keeps what concerns the given keys. */
public final class Reader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Predicate<String> keys;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    private Reader(KafkaConsumer<String, byte[]> consumer, Predicate<String> keys) {
        this.consumer = consumer;
        this.keys = keys;
    }

    public static Reader of(String topic, List<UUID> keys) {
        List<String> wanted = keys.stream().map(UUID::toString).toList();
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        return new Reader(consumer, wanted::contains);
    }

    /** What has arrived by the time that the condition holds. */
    public List<ConsumerRecord<String, byte[]>> until(Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            poll(Duration.ofMillis(100));
            return enough.test(read);
        });
        return List.copyOf(read);
    }

    /** What is there now. */
    public List<ConsumerRecord<String, byte[]>> now() {
        poll(Duration.ofMillis(500));
        return List.copyOf(read);
    }

    public static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(
                Objects.requireNonNull(message.headers().lastHeader(name), name).value(), UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void poll(Duration atMost) {
        consumer.poll(atMost).forEach(message -> {
            if (keys.test(message.key())) {
                read.add(message);
            }
        });
    }
}
