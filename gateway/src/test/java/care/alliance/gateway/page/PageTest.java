package care.alliance.gateway.page;

import care.alliance.gateway.security.SignedInByCookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The started gateway on Sunday 22 November 2026, ten in the morning, with services that answer what a test says. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({SignedInByCookie.class, PageTest.OnASunday.class})
abstract class PageTest {

    static final StubServices SERVICES = StubServices.start();

    @LocalServerPort
    private int port;

    @Autowired
    private ReactiveResilience4JCircuitBreakerFactory breakers;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) {
        for (String part : new String[] {"DIRECTORY", "BOOKING", "NOTIFICATION", "KEYCLOAK"}) {
            settings.add("ALLIANCE_" + part + "_URL", SERVICES::url);
        }
        settings.add("alliance.limits.holds.tokens", () -> 1000);
        settings.add("alliance.limits.applications.tokens", () -> 1000);
        settings.add("alliance.page-cache.age", () -> "0s");
        settings.add("alliance.limits.enquiries.tokens", () -> 1000);
    }

    @BeforeEach
    void anOrdinaryWorld() {
        SERVICES.reset();
        Supply.open(SERVICES);
        breakers.getCircuitBreakerRegistry().getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    Browser somebody() {
        return new Browser(port);
    }

    Browser the(String person) {
        return somebody().as(person);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnASunday {
        @Bean
        @Primary
        Clock sunday() {
            return Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        }
    }
}
