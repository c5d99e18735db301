package care.alliance.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.alliance.events.Topics;
import care.alliance.kit.sample.Reader;
import care.alliance.kit.sample.SampleEvents;
import care.alliance.kit.sample.WithSampleService;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.test.StepVerifier;

/** Writing events on R2DBC, in the running service. */
class OutboxTest extends WithSampleService {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private DatabaseClient db;

    @Test
    void anEventWithoutTransactionIsAnError() {
        StepVerifier.create(outbox.append(event(UUID.randomUUID())))
                .verifyError(IllegalTransactionStateException.class);
    }

    @Test
    void aRolledBackTransactionLeavesNothing() {
        UUID key = UUID.randomUUID();

        StepVerifier.create(transaction.execute(status -> {
                    status.setRollbackOnly();
                    return outbox.append(event(key));
                }))
                .verifyComplete();

        StepVerifier.create(db.sql("select count(*) from outbox where key = :key")
                        .bind("key", key)
                        .mapValue(Long.class)
                        .one())
                .expectNext(0L)
                .verifyComplete();
    }

    @Test
    void theTraceOfTheRequestGoesOnInTheRecord() {
        UUID key = UUID.randomUUID();

        http.post()
                .uri("/sample/announcements/" + key)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .exchange()
                .expectStatus()
                .isOk();

        try (Reader reader = Reader.of(Topics.DELIVERIES, List.of(key))) {
            ConsumerRecord<String, byte[]> event =
                    reader.until(read -> !read.isEmpty()).getFirst();
            assertThat(Reader.header(event, "traceparent"))
                    .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                    .doesNotContain("00f067aa0ba902b7");
            assertThat(Reader.header(event, "ce_source")).isEqualTo("/sample-service");
        }
    }

    @Test
    void anEventGoesOnItsOwnTopicOnly() {
        UUID key = UUID.randomUUID();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OutgoingEvent(Topics.CLINICS, key, event(key).body()))
                .withMessageContaining(Topics.DELIVERIES);
    }

    private static OutgoingEvent event(UUID key) {
        return OutgoingEvent.of(key, SampleEvents.numbered(key, 1));
    }
}
