package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.booking.availability.domain.Format;
import care.alliance.stack.test.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the other services hear, read from Kafka. */
class EventsTest extends AppointmentTestBase {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aWholeStoryIsToldInOrderAndNamesNobody() {
        as.patient(alex)
                .put()
                .uri("/api/booking/patients/me")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("name", "Aurelia Quillfeather", "phone", "07700 900123", "dateOfBirth", "1990-05-17"))
                .exchange()
                .expectStatus()
                .isOk();
        UUID id = request(alex, TOMORROW_AT_10).id();
        act(desk(), id, "confirm");
        post(as.patient(alex), PATH + "/" + id + "/cancel", Map.of("reason", "Aurelia is in hospital"));

        List<ConsumerRecord<String, byte[]>> told = heard(id, 3);

        assertThat(told.stream().map(record -> header(record, "ce_type")))
                .containsExactly(
                        "care.alliance.booking.appointment-requested.v1",
                        "care.alliance.booking.appointment-confirmed.v1",
                        "care.alliance.booking.appointment-cancelled.v1");
        assertThat(told.stream()
                        .map(record -> body(record)
                                .required("appointment")
                                .required("version")
                                .asInt()))
                .containsExactly(2, 3, 4);
        assertThat(told)
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8) + record.headers())
                        .doesNotContainIgnoringCase("aurelia")
                        .doesNotContainIgnoringCase("quillfeather")
                        .doesNotContain("people.example")
                        .doesNotContain("900123")
                        .doesNotContain("1990-05-17")
                        .doesNotContain("hospital")
                        .doesNotContain(alex.toString()));
    }

    @Test
    void holdsAreNobodysBusiness() {
        UUID released = hold(as.patient(alex), TOMORROW_AT_10).id();
        act(as.patient(alex), released, "cancel");
        UUID booked = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();

        heard(booked, 1);

        assertThat(texts("SELECT type FROM outbox WHERE key = $1", released)).isEmpty();
    }

    @Test
    void whoCameAndWhoDidNotIsTold() {
        UUID came = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        act(desk(), came, "arrive");
        act(desk(), came, "complete");
        UUID missed = book(as.patient(alex), TOMORROW_AT_12, Format.IN_PERSON).id();
        act(desk(), missed, "no-show");
        UUID declined = request(alex, "2026-12-02T14:00:00Z").id();
        act(desk(), declined, "decline");

        assertThat(types(came)).containsExactly("confirmed", "arrived", "completed");
        assertThat(types(missed)).containsExactly("confirmed", "missed");
        assertThat(types(declined)).containsExactly("requested", "declined");
    }

    @Test
    void aCancellationSaysByWhomAndWhetherLate() {
        UUID id =
                book(as.patient(alex), "2026-12-02T08:30:00Z", Format.IN_PERSON).id();
        act(desk(), id, "cancel");

        JsonNode told = body(heard(id, 2).getLast());

        assertThat(told.required("by").asString()).isEqualTo("CLINIC");
        assertThat(told.required("late").asBoolean()).isTrue();
    }

    private List<String> types(UUID id) {
        return texts(
                "SELECT split_part(split_part(type, 'appointment-', 2), '.', 1) FROM outbox WHERE key = $1 ORDER BY position",
                id);
    }

    private static List<ConsumerRecord<String, byte[]>> heard(UUID key, int many) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.kafka().bootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "listening-" + UUID.randomUUID());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("booking.appointments"));
            await().atMost(SOON).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.toString().equals(record.key())) {
                        heard.add(record);
                    }
                });
                assertThat(heard).hasSize(many);
            });
        }
        return heard;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static JsonNode body(ConsumerRecord<String, byte[]> record) {
        return JsonMapper.shared().readTree(record.value());
    }
}
