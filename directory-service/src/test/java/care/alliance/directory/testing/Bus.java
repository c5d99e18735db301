package care.alliance.directory.testing;

import care.alliance.events.Event;
import care.alliance.events.EventJson;
import care.alliance.events.EventTypes;
import care.alliance.events.OpeningsPublished;
import care.alliance.stack.test.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka as another service would use it. */
public final class Bus {

    private Bus() {}

    /** As booking-service announces openings. */
    public static void send(OpeningsPublished openings) {
        send(openings.therapistId(), openings);
    }

    /** Sends an event under a key and waits until the broker has it. */
    public static void send(UUID key, Event body) {
        EventTypes.EventType type = EventTypes.of(body);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(type.topic(), key.toString(), EventJson.write(body));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type.name(),
                        "ce_source", "/booking-service",
                        "ce_subject", key.toString(),
                        "ce_time", "2026-11-23T09:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the broker did not take the event", e);
        }
    }

    /** Reads a topic from its beginning until there is a record of the wanted kind; gives all that was read. */
    public static List<ConsumerRecord<String, byte[]>> readUntil(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers(), "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(part -> new org.apache.kafka.common.TopicPartition(topic, part.partition()))
                    .toList());
            for (int tries = 0; tries < 60 && read.stream().noneMatch(wanted); tries++) {
                consumer.poll(Duration.ofMillis(500)).forEach(read::add);
            }
        }
        return read;
    }
}
