package care.alliance.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.events.EventTypes;
import care.alliance.events.OpeningsPublished;
import care.alliance.events.Topics;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import care.alliance.kit.sample.Reader;
import care.alliance.kit.sample.SampleListener;
import care.alliance.kit.sample.WithSampleService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Reading events in the running service. */
class ListeningTest extends WithSampleService {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String DEAD_LETTERS = "booking.openings.sample-service.dlt";

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private KafkaOperations<String, byte[]> kafka;

    @Autowired
    private KafkaAdmin admin;

    @Autowired
    private DatabaseClient db;

    @Autowired
    private SampleListener listener;

    @Test
    void anEventTakesEffectOnceHoweverOftenItArrives() {
        UUID therapist = announceOpenings();
        awaitEffects(therapist, 1);
        int callsBefore = listener.calls();

        try (Reader reader = Reader.of(Topics.OPENINGS, List.of(therapist))) {
            ConsumerRecord<String, byte[]> event =
                    reader.until(read -> !read.isEmpty()).getFirst();
            kafka.send(new ProducerRecord<>(event.topic(), null, event.key(), event.value(), event.headers()))
                    .join();
        }

        await().atMost(PATIENCE).until(() -> listener.calls() > callsBefore);
        UUID later = announceOpenings();
        awaitEffects(later, 1);
        awaitEffects(therapist, 1);
        assertThat(listener.ranOnVirtualThread()).isTrue();
    }

    @Test
    void aRecordThatIsNoEventGoesToTheDeadLettersAtOnce() {
        UUID key = UUID.randomUUID();
        kafka.send(Topics.OPENINGS, key.toString(), "no event".getBytes(StandardCharsets.UTF_8))
                .join();

        ConsumerRecord<String, byte[]> dead = deadLetter(key);

        assertThat(dead.value()).asString(StandardCharsets.UTF_8).isEqualTo("no event");
        assertThat(Reader.header(dead, "kafka_dlt-original-topic")).isEqualTo(Topics.OPENINGS);
        assertThat(dead.headers().lastHeader("kafka_dlt-exception-message")).isNull();
        awaitEffects(announceOpenings(), 1);
    }

    @Test
    void anEventThatIsNeverTakenGoesToTheDeadLettersWithItsHeaders() {
        UUID therapist = UUID.randomUUID();
        listener.stumbleOver(therapist, Integer.MAX_VALUE, new IllegalStateException("cannot take this"));
        announceOpenings(therapist);

        ConsumerRecord<String, byte[]> dead = deadLetter(therapist);

        assertThat(Reader.header(dead, "ce_type")).isEqualTo("care.alliance.booking.openings-published.v1");
        assertThat(Reader.header(dead, "ce_subject")).isEqualTo(therapist.toString());
        assertThat(IncomingEvent.from(dead).body(OpeningsPublished.class).therapistId())
                .isEqualTo(therapist);
        awaitEffects(therapist, 0);
    }

    @Test
    void anOutageIsWaitedOutHoweverManyTriesItTakes() {
        UUID therapist = UUID.randomUUID();
        listener.stumbleOver(therapist, 4, new DataAccessResourceFailureException("the database is away"));
        announceOpenings(therapist);

        awaitEffects(therapist, 1);
    }

    @Test
    void everyTopicIsMadeAndStateIsCompacted() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(admin.describeTopics(EventTypes.ALL.stream()
                                .map(EventTypes.EventType::topic)
                                .distinct()
                                .toArray(String[]::new)))
                        .hasSize(7)
                        .allSatisfy((_, topic) -> assertThat(topic.partitions()).hasSize(3)));
        assertThat(admin.describeTopics(DEAD_LETTERS)).hasSize(1);
    }

    private UUID announceOpenings() {
        UUID therapist = UUID.randomUUID();
        announceOpenings(therapist);
        return therapist;
    }

    private void announceOpenings(UUID therapist) {
        OpeningsPublished openings = new OpeningsPublished(therapist, Instant.EPOCH, List.of());
        outbox.append(OutgoingEvent.of(therapist, openings))
                .as(transaction::transactional)
                .block(PATIENCE);
    }

    private void awaitEffects(UUID id, long count) {
        await().atMost(PATIENCE)
                .until(() -> Long.valueOf(count)
                        .equals(db.sql("select count(*) from thing where id = :id")
                                .bind("id", id)
                                .mapValue(Long.class)
                                .one()
                                .block(PATIENCE)));
    }

    private static ConsumerRecord<String, byte[]> deadLetter(UUID key) {
        try (Reader reader = Reader.of(DEAD_LETTERS, List.of(key))) {
            return reader.until(read -> !read.isEmpty()).getFirst();
        }
    }
}
