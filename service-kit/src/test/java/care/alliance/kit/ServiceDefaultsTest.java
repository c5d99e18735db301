package care.alliance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.kit.inbox.JdbcInbox;
import care.alliance.kit.outbox.JdbcOutbox;
import care.alliance.kit.sample.WithSampleService;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.ProducerFactory;

/** What a service has without asking. */
class ServiceDefaultsTest extends WithSampleService {

    @Autowired
    private ApplicationContext service;

    @Test
    void onR2dbcThereIsNoSecondPoolAndNoJdbcPart() {
        assertThat(service.getBeanProvider(DataSource.class).getIfAvailable()).isNull();
        assertThat(service.getBeanProvider(JdbcOutbox.class).getIfAvailable()).isNull();
        assertThat(service.getBeanProvider(JdbcInbox.class).getIfAvailable()).isNull();
    }

    @Test
    void readinessAsksTheDatabaseAndNotTheBroker() {
        var readiness = Objects.requireNonNull(
                service.getBean(HealthEndpointGroups.class).get("readiness"));

        assertThat(readiness.isMember("r2dbc")).isTrue();
        assertThat(readiness.isMember("db")).isTrue();
        assertThat(readiness.isMember("kafka")).isFalse();
    }

    @Test
    void theProducerWaitsForAllAcksAndNotForEver(@Autowired ProducerFactory<String, byte[]> producers) {
        assertThat(producers.getConfigurationProperties())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsKeys("max.block.ms", "delivery.timeout.ms");
    }

    @Test
    void theOutboxIsMeasured() {
        http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics).contains("outbox_pending{", "outbox_lag_seconds{"));
    }

    @Test
    void timeIsUtc() {
        assertThat(service.getBean(Clock.class).getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
