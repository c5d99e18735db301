package care.alliance.kit.sample;

import care.alliance.kit.testing.TokenIssuer;
import care.alliance.stack.test.Database;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** One running sample service, on real PostgreSQL and Kafka, for all tests that need one. */
@SpringBootTest(classes = SampleService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class WithSampleService {

    protected static final TokenIssuer TOKENS = TokenIssuer.start();
    protected static final Database DATABASE = RealParts.database("sample");

    @LocalServerPort
    private int port;

    protected WebTestClient http = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        add(registry, RealParts.settings(DATABASE, RealParts.kafka()));
        add(registry, TOKENS.settings());
    }

    @BeforeEach
    void connect() {
        http = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    private static void add(DynamicPropertyRegistry registry, Map<String, Object> settings) {
        settings.forEach((name, value) -> registry.add(name, () -> value));
    }
}
