package care.alliance.directory.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** When all tests take place: Monday, 23 November 2026, nine in the morning. */
@TestConfiguration(proxyBeanMethods = false)
class Today {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    }
}
