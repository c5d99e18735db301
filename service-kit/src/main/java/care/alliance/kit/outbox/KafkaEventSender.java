package care.alliance.kit.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Sends rows as CloudEvents 1.0 in binary mode: attributes in {@code ce_} headers, the body as the record's value. */
final class KafkaEventSender implements EventSender {

    private final KafkaOperations<String, byte[]> kafka;
    private final URI source;

    KafkaEventSender(KafkaOperations<String, byte[]> kafka, String service) {
        this.kafka = kafka;
        this.source = URI.create("/" + service);
    }

    @Override
    public CompletableFuture<?> send(OutboxRow row) {
        String key = row.key().toString();
        CloudEvent event = CloudEventBuilder.v1()
                .withId(row.id().toString())
                .withType(row.type())
                .withSource(source)
                .withSubject(key)
                .withTime(row.createdAt().atOffset(ZoneOffset.UTC))
                .withData("application/json", row.body())
                .build();
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.<String>createWriter(row.topic(), key).writeBinary(event);
        if (row.traceparent() != null) {
            message.headers().add("traceparent", row.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return kafka.send(message);
    }
}
