package care.alliance.booking;

import care.alliance.booking.busycalendar.CalendarsElsewhere;
import care.alliance.stack.test.Database;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The running service on PostgreSQL, Kafka and Keycloak; one context for all tests of the module. Tests make their own
 * clinics and therapists, so they do not see each other.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BookingTestBase.Settable.class)
public abstract class BookingTestBase {
    private static final Database DATABASE = RealParts.database("booking");

    @Autowired
    protected DatabaseClient db;

    @Autowired
    protected TestClock clock;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    /** Makes clinics, therapists, offers and hours. */
    protected Given given;

    /** Calls the service as somebody. */
    protected Callers as;

    /** Calls the service over the network; for streams and real tokens. */
    protected WebTestClient http;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        RealParts.settings(DATABASE, RealParts.kafka(), RealParts.keycloak())
                .forEach((name, value) -> registry.add(name, () -> value));
        // Tests offer freed times themselves, so that they know when it was done.
        registry.add("alliance.booking.waitlist-every", () -> "PT24H");
        // They read calendars themselves too, from a host on this machine.
        registry.add("alliance.booking.calendar.look-every", () -> "PT24H");
        registry.add("alliance.booking.calendar.private-addresses", () -> true);
        registry.add("alliance.booking.calendar.plain-http", () -> true);
        registry.add("alliance.booking.calendar.ports", CalendarsElsewhere::port);
    }

    @BeforeEach
    void connect() {
        given = new Given(db);
        as = new Callers(context);
        http = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    /** Where the service's database is; the owner's password is its name. */
    protected static String jdbcUrl() {
        return DATABASE.jdbcUrl();
    }

    protected static String databaseUser() {
        return DATABASE.user();
    }

    /** Where the service listens. */
    protected String url() {
        return "http://localhost:" + port;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Settable {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
