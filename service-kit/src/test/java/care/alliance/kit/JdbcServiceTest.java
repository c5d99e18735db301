package care.alliance.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.inbox.Inbox;
import care.alliance.kit.inbox.JdbcInbox;
import care.alliance.kit.outbox.JdbcOutbox;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import care.alliance.kit.sample.SampleEvents;
import care.alliance.kit.testing.TokenIssuer;
import care.alliance.stack.test.RealParts;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.IllegalTransactionStateException;

/** A service without R2DBC gets the JDBC parts and no others; it starts while broker and Keycloak are away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcServiceTest {

    private final ConfigurableApplicationContext service = new SpringApplicationBuilder(PlainJdbc.class)
            .properties(Map.of("alliance.outbox.relay", false))
            .properties(RealParts.settings(RealParts.database("jdbc")))
            .run();

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
                "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration"
            })
    static class PlainJdbc {}

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void itGetsWhatFits() {
        assertThat(service.getBeanProvider(JdbcOutbox.class).getIfAvailable()).isNotNull();
        assertThat(service.getBeanProvider(JdbcInbox.class).getIfAvailable()).isNotNull();
        assertThat(service.getBeanProvider(Outbox.class).getIfAvailable()).isNull();
        assertThat(service.getBeanProvider(Inbox.class).getIfAvailable()).isNull();
        assertThat(service.getBeanProvider(Idempotency.class).getIfAvailable()).isNull();
    }

    @Test
    void withoutKeycloaksKeysATokenCannotBeJudged() {
        WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + service.getEnvironment().getProperty("local.server.port"))
                .build()
                .get()
                .uri("/actuator/info")
                .headers(headers -> headers.setBearerAuth(TokenIssuer.start().service("contacts:read")))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unavailable");
    }

    @Test
    void anEventWithoutTransactionIsAnError() {
        UUID key = UUID.randomUUID();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        service.getBean(JdbcOutbox.class).append(OutgoingEvent.of(key, SampleEvents.numbered(key, 1))));
    }

    @Test
    void anEffectHappensOnceAndNotAtAllWhenItFails() {
        JdbcInbox inbox = service.getBean(JdbcInbox.class);
        UUID event = UUID.randomUUID();
        AtomicInteger effects = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> inbox.once("a", event, () -> {
                    throw new IllegalStateException("no");
                }));
        assertThat(inbox.once("a", event, effects::incrementAndGet)).isTrue();
        assertThat(inbox.once("a", event, effects::incrementAndGet)).isFalse();
        assertThat(effects).hasValue(1);
    }
}
