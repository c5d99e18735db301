package care.alliance.booking.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.stack.test.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the other services hear, read from Kafka. */
class ErasedEventTest extends MyDataTestBase {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void theOthersHearOfItByIdsAlone() {
        alexTellsWhoTheyAre();
        UUID id = patientId(alex);

        erased();

        ConsumerRecord<String, String> told = heard(id);
        JsonNode body = JsonMapper.shared().readTree(told.value());
        assertThat(body.required("patientId").asString()).isEqualTo(id.toString());
        assertThat(body.required("loginId").asString()).isEqualTo(alex.toString());
        assertThat(body.size()).isEqualTo(2);
        assertThat(new String(told.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo("care.alliance.booking.patient-erased.v1");
    }

    @Test
    void somebodyOfWhomNothingIsKeptYetIsErasedAsWellSoThatTheirLoginGoes() {
        erased();

        assertThat(texts("""
                        SELECT convert_from(body, 'UTF8')::jsonb ->> 'loginId' FROM outbox
                         WHERE topic = 'booking.patients' AND convert_from(body, 'UTF8') LIKE '%' || $1 || '%'""", alex.toString())).containsExactly(alex.toString());
    }

    @Test
    void aLoginWhoseIdMightSaySomethingIsNotNamed() {
        var federated = as.caller(token -> token.subject("f:ldap:" + word)
                .claim("realm_access", Map.of("roles", List.of("patient")))
                .claim("name", "Alex " + word));

        assertThat(post(federated, ME + "/erase", Map.of("confirm", "ERASE")).status())
                .isEqualTo(200);

        assertThat(new WholeDatabase(db).tablesThatSay(word)).isEmpty();
    }

    private static ConsumerRecord<String, String> heard(UUID key) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                RealParts.kafka().bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "listening-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        List<ConsumerRecord<String, String>> heard = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("booking.patients"));
            await().atMost(SOON).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.toString().equals(record.key())) {
                        heard.add(record);
                    }
                });
                assertThat(heard).hasSize(1);
            });
        }
        return heard.getFirst();
    }
}
