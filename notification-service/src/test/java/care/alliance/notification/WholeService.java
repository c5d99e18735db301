package care.alliance.notification;

import static org.awaitility.Awaitility.await;

import care.alliance.events.ClinicPublished;
import care.alliance.kit.id.Ids;
import care.alliance.stack.test.Database;
import care.alliance.stack.test.Kafka;
import care.alliance.stack.test.Keycloak;
import care.alliance.stack.test.RealParts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs, on a real database, broker, identity provider and mail server, with a clock to put forward. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "alliance.delivery.tries=8")
@Import(WholeService.SettableTime.class)
abstract class WholeService {

    protected static final BookingService BOOKING = BookingService.started();
    protected static final DirectoryService DIRECTORY = DirectoryService.started();

    private static final Database DATABASE = RealParts.database("notification");
    private static final Kafka KAFKA = RealParts.kafka();
    private static final Bus BUS = new Bus(KAFKA.bootstrapServers());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    protected SettableClock clock;

    @Autowired
    protected JavaMailSenderImpl smtp;

    @Autowired
    protected JdbcClient db;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        Keycloak keycloak = RealParts.keycloak();
        RealParts.settings(DATABASE, KAFKA, keycloak, RealParts.mail())
                .forEach((name, value) -> registry.add(name, () -> value));
        registry.add("ALLIANCE_BOOKING_URL", BOOKING::url);
        registry.add("ALLIANCE_DIRECTORY_URL", DIRECTORY::url);
        registry.add("ALLIANCE_CONFIRMATION_GRACE", () -> "PT0S");
        registry.add("alliance.delivery.first-pause", () -> "300ms");
        registry.add("alliance.delivery.factor", () -> "2");
        registry.add("db-scheduler.polling-interval", () -> "200ms");
    }

    @BeforeEach
    void theClinicIsKnown() {
        BUS.say(
                Ids.next(),
                ABooking.CLINIC,
                new ClinicPublished(
                        ABooking.CLINIC, "Riverside Psychology, London", ZoneId.of("Europe/London"), List.of()));
    }

    /** An appointment that starts so much later than now, of a patient who can be written to. */
    protected ABooking bookingIn(Duration time) {
        ABooking booking =
                new ABooking(BUS, clock.instant().truncatedTo(ChronoUnit.HOURS).plus(time));
        BOOKING.knows(booking.patientId(), """
                {"name": "Ana Pereira", "email": "%s", "phone": "+44 20 7946 0000"}""".formatted(booking.email()));
        return booking;
    }

    protected static Bus bus() {
        return BUS;
    }

    protected void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(assertion);
    }

    /** The appointment's messages as the log has them: {@code REMINDER PT2H v2} to its state. */
    protected Map<String, String> logOf(ABooking booking) {
        Map<String, String> log = new TreeMap<>();
        db.sql("""
                select kind, before_seconds, times_version, state from delivery where appointment_id = :id
                """).param("id", booking.id()).query(row -> {
            Duration before = Duration.ofSeconds(row.getLong("before_seconds"));
            String offset = before.isZero() ? "" : " " + before;
            String name = row.getString("kind") + offset + " v" + row.getInt("times_version");
            log.put(name, row.getString("state"));
        });
        return log;
    }

    protected int triesOf(ABooking booking) {
        return db.sql("select coalesce(max(attempts), 0) from delivery where appointment_id = :id")
                .param("id", booking.id())
                .query(Integer.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class SettableTime {

        @Bean
        Clock clock() {
            return new SettableClock();
        }
    }
}
