package care.alliance.kit.kafka;

import care.alliance.kit.fault.Faults;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ProducerListener;

/** What listeners share; Boot puts the error handler into its listener containers. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@EnableConfigurationProperties({TopicSettings.class, RetrySettings.class})
public class ReadingAutoConfiguration {

    @Bean
    EventTopics eventTopics(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, TopicSettings settings) {
        return new EventTopics(admin, listeners, settings);
    }

    /** Whoever sends looks at the outcome; Boot's own listener would log each failure a second time, key and all. */
    @Bean
    ProducerListener<Object, Object> quietProducer() {
        return new ProducerListener<>() {};
    }

    /** Tries again with growing pauses, on the spot, so that the order within a partition stays; then dead-letters. */
    @Bean
    CommonErrorHandler retriesThenDeadLetters(
            KafkaOperations<String, byte[]> kafka,
            RetrySettings retries,
            @Value("${spring.application.name}") String service) {
        DefaultErrorHandler handler =
                new DefaultErrorHandler(DeadLetters.recoverer(kafka, service), retries.forFaults());
        handler.addNotRetryableExceptions(UndecodableEventException.class);
        handler.setBackOffFunction((_, fault) -> Faults.isTemporary(fault) ? retries.forOutages() : null);
        return handler;
    }
}
