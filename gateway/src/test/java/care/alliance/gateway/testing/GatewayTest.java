package care.alliance.gateway.testing;

import care.alliance.gateway.GatewayApplication;
import care.alliance.stack.keycloak.RealmAdministrator;
import care.alliance.stack.keycloak.RealmSettings;
import care.alliance.stack.process.Ports;
import care.alliance.stack.test.Keycloak;
import care.alliance.stack.test.RealParts;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole gateway on a free port, with a real Keycloak. Directory and booking are stand-ins on loopback; nobody answers
 * at the address of notifications. One context serves all tests.
 */
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = "alliance.parts.response-time-out=1s")
@Import({GatewayTest.Time.class, ProbePages.class})
public abstract class GatewayTest {

    protected static final Keycloak KEYCLOAK = RealParts.keycloak();
    protected static final StandIn DIRECTORY = new StandIn();
    protected static final StandIn BOOKING = new StandIn();
    protected static final String GATEWAY = "http://localhost:" + Ports.free();
    protected static final ApiClient API = new ApiClient(GATEWAY);

    @Autowired
    protected SettableClock clock;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        RealParts.settings(KEYCLOAK).forEach((name, value) -> registry.add(name, () -> value));
        registry.add("SERVER_PORT", () -> GATEWAY.substring(GATEWAY.lastIndexOf(':') + 1));
        registry.add("ALLIANCE_PUBLIC_URL", () -> GATEWAY);
        registry.add("ALLIANCE_DIRECTORY_URL", DIRECTORY::url);
        registry.add("ALLIANCE_BOOKING_URL", BOOKING::url);
    }

    @BeforeEach
    void nothingHappenedYet() {
        DIRECTORY.reset();
        BOOKING.reset();
        clock.reset();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    /** Keycloak learns where this gateway listens, as it must to tell it that a login has ended. */
    protected static void keycloakKnowsThisGateway() {
        keycloakKnows(GATEWAY);
    }

    protected static void keycloakKnows(String publicUrl) {
        new RealmAdministrator(KEYCLOAK.baseUrl())
                .apply(new RealmSettings(
                        publicUrl,
                        "localhost",
                        RealParts.mail().smtpPort(),
                        "no-reply@alliance.example",
                        "local-gateway",
                        "local-notification",
                        "local-directory-admin"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }
}
