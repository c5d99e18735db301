package care.alliance.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.test.Kafka;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaServerTest {

    @Test
    void recordsAreStillThereAfterTheBrokerWasAway() throws Exception {
        Kafka kafka = RealParts.kafka();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", "key", "value")).get();
        }

        kafka.stop();
        kafka.start();

        assertThat(read(kafka)).containsExactly("value");
    }

    private static List<String> read(Kafka kafka) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("kept"));
            for (int tries = 0; tries < 30; tries++) {
                var records = consumer.poll(Duration.ofSeconds(1));
                if (!records.isEmpty()) {
                    return records.partitions().stream()
                            .flatMap(partition -> records.records(partition).stream())
                            .map(ConsumerRecord::value)
                            .toList();
                }
            }
            return List.of();
        }
    }
}
