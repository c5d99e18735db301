package care.alliance.kit.outbox;

import care.alliance.kit.kafka.EventTopics;
import care.alliance.kit.kafka.ReadingAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;

/** The outbox that fits the service's database access, and the relay. */
@AutoConfiguration(
        after = ReadingAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        })
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxAutoConfiguration {

    @Bean
    TraceParent traceParent(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new TraceParent(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    /** Flyway has run by then: the relay starts with the context's life cycle, after every bean. */
    @Bean
    OutboxRelay outboxRelay(
            OutboxSettings settings,
            KafkaOperations<String, byte[]> kafka,
            EventTopics topics,
            ObjectProvider<MeterRegistry> registry,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        OutboxMetrics metrics = new OutboxMetrics(registry.getIfAvailable(() -> Metrics.globalRegistry), clock);
        return new OutboxRelay(settings, new KafkaEventSender(kafka, service), topics::exist, metrics, clock);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    @ConditionalOnBean(DatabaseClient.class)
    static class OnR2dbc {

        @Bean
        Outbox outbox(DatabaseClient db, ReactiveTransactionManager transactions, TraceParent trace, Clock clock) {
            return new Outbox(db, transactions, trace, clock);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(JdbcClient.class)
    static class OnJdbc {

        @Bean
        JdbcOutbox jdbcOutbox(JdbcClient db, TraceParent trace, Clock clock) {
            return new JdbcOutbox(db, trace, clock);
        }
    }
}
