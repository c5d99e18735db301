package care.alliance.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.alliance.events.Event;
import care.alliance.events.EventJson;
import care.alliance.events.EventTypes;
import care.alliance.events.EventTypes.EventType;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The event bus: says what other services would say, and reads what this one said. */
final class Bus {

    private final String servers;
    private final KafkaProducer<String, byte[]> producer;

    Bus(String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
    }

    void say(UUID eventId, UUID key, Event body) {
        EventType type = EventTypes.of(body);
        CloudEvent event = CloudEventBuilder.v1()
                .withId(eventId.toString())
                .withType(type.name())
                .withSource(URI.create("/" + type.topic().replaceFirst("\\..*", "-service")))
                .withSubject(key.toString())
                .withTime(Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .withData("application/json", EventJson.write(body))
                .build();
        try {
            producer.send(KafkaMessageFactory.createWriter(type.topic(), key.toString())
                            .writeBinary(event))
                    .get(30, TimeUnit.SECONDS);
        } catch (Exception fault) {
            throw new IllegalStateException("Kafka did not take the event", fault);
        }
    }

    /** Everything on a topic now, headers and body as text. */
    List<String> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> texts = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> texts.add(text(message)));
            }
            return texts;
        }
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        StringBuilder text = new StringBuilder(message.key());
        message.headers().forEach(header -> text.append(' ').append(new String(header.value(), UTF_8)));
        return text.append(' ').append(new String(message.value(), UTF_8)).toString();
    }
}
