package care.alliance.directory.testing;

import care.alliance.stack.test.Database;
import care.alliance.stack.test.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service on real parts, on a Monday morning in November; one for all tests. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "alliance.directory.supply-refresh=0s",
            "alliance.directory.review-refresh=0s",
            "alliance.directory.matching.supply-age=0s"
        })
@AutoConfigureWebTestClient(timeout = "30s")
@Import({Today.class, Supply.class})
public abstract class DirectoryTest {

    private static final Database DATABASE = RealParts.database("directory");

    @Autowired
    protected WebTestClient http;

    @Autowired
    protected Supply supply;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry registry) {
        RealParts.settings(DATABASE, RealParts.kafka(), RealParts.keycloak(), RealParts.mail())
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void nobodyYet() {
        supply.clear();
    }
}
