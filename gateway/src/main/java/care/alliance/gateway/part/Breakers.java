package care.alliance.gateway.part;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Clock;
import java.time.Duration;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One circuit breaker per part, named by its code and shared by the API routes and the pages. */
@Configuration(proxyBeanMethods = false)
class Breakers {

    /** How long an open breaker refuses before it lets a few calls try again. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakerOfEachPart(Clock clock) {
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(PAUSE)
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(Failures::isDown)
                .clock(clock)
                .build();
        // The HTTP clients have time-outs of their own; a second one here would cut live streams.
        TimeLimiterConfig unlimited = TimeLimiterConfig.ofDefaults();
        return factory -> factory.configureDefault(id -> new Resilience4JConfigBuilder(id)
                .circuitBreakerConfig(config)
                .timeLimiterConfig(unlimited)
                .build());
    }
}
