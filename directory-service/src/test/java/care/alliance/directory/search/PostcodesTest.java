package care.alliance.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.search.domain.Gazetteer;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.search.domain.Place;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a real socket, with a server that answers as postcodes.io does, or does not. */
class PostcodesTest {

    private static final Gazetteer GAZETTEER = PlacesConfiguration.gazetteer();
    private static final String HEADINGLEY = """
            {"status":200,"result":{"outcode":"LS6","longitude":-1.564,"latitude":53.818,"admin_district":["Leeds"]}}""";

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void aCodeIsWhereTheServiceSays() {
        answers(200, HEADINGLEY);

        assertThat(place(places(Duration.ofSeconds(10)), "ls6 3aa"))
                .isEqualTo(new Place("Leeds", "LS6", new Coordinates(53.818, -1.564)));
    }

    @Test
    void nothingButTheOutwardCodeIsTold() {
        answers(200, HEADINGLEY);

        places(Duration.ofSeconds(10)).find("LS6 3AA").block();

        assertThat(asked).singleElement().satisfies(call -> {
            assertThat(call.target()).isEqualTo("GET /outcodes/LS6");
            assertThat(call.body()).isEmpty();
            assertThat(call.headers()).isSubsetOf("host", "accept", "accept-encoding", "user-agent");
        });
    }

    @Test
    void namesOfTownsAreNotAsked() {
        answers(200, HEADINGLEY);
        Places places = places(Duration.ofSeconds(10));

        assertThat(place(places, "Leeds").outwardCode()).isEqualTo("LS1");
        assertThat(places.find("my house").block()).isInstanceOf(Located.Unknown.class);
        assertThat(places.find(" ").block()).isEqualTo(new Located.NotAsked());
        assertThat(asked).isEmpty();
    }

    @Test
    void whatWasSaidIsKept() {
        answers(200, HEADINGLEY);
        Places places = places(Duration.ofSeconds(10));

        assertThat(place(places, "LS6")).isEqualTo(place(places, "ls6"));
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|{}",
                "404|{\"status\":404,\"error\":\"Outcode not found\"}",
                "200|<html>maintenance</html>",
                "200|{\"status\":200,\"result\":null}",
                "200|{\"status\":200,\"result\":{\"latitude\":null,\"longitude\":null}}",
                "200|{\"status\":200,\"result\":{\"latitude\":\"north\",\"longitude\":0}}",
                "200|{\"status\":200,\"result\":{\"latitude\":40.7,\"longitude\":-74.0}}",
                "200|{\"status\":200,\"result\":{\"latitude\":1e999,\"longitude\":0}}",
                "200|''",
                "302|''"
            })
    void anyOtherAnswerLeavesItToTheGazetteer(int status, String body) {
        answers(status, body);

        assertThat(place(places(Duration.ofSeconds(10)), "LS6")).isEqualTo(inGazetteer("LS6"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void anEndlessAnswerLeavesItToTheGazetteer() {
        answers(200, "{\"status\":200,\"more\":\"" + "x".repeat(100_000) + "\"}");

        assertThat(place(places(Duration.ofSeconds(10)), "LS6")).isEqualTo(inGazetteer("LS6"));
    }

    @Test
    void aServiceThatHangsLeavesItToTheGazetteerAndIsLeftAlone() {
        does(exchange -> await());
        Places places = places(Duration.ofMillis(50));

        assertThat(place(places, "LS6")).isEqualTo(inGazetteer("LS6"));
        assertThat(place(places, "EH8")).isEqualTo(inGazetteer("EH8"));
        assertThat(asked).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aServiceThatIsNotThereLeavesItToTheGazetteer() {
        Places places = places(Duration.ofSeconds(10));
        server.stop(0);

        assertThat(place(places, "LS6")).isEqualTo(inGazetteer("LS6"));
    }

    @Test
    void whereNoneIsConfiguredNobodyIsAsked() {
        answers(200, HEADINGLEY);
        Places places = new PlacesConfiguration().places(GAZETTEER, settings("", Duration.ofSeconds(10)), clock());

        assertThat(place(places, "LS6")).isEqualTo(inGazetteer("LS6"));
        assertThat(asked).isEmpty();
    }

    private Places places(Duration timeOut) {
        String url = "http://localhost:" + server.getAddress().getPort();
        return new PlacesConfiguration().places(GAZETTEER, settings(url, timeOut), clock());
    }

    private static PlacesSettings settings(String url, Duration timeOut) {
        return new PlacesSettings(url, timeOut, Duration.ofMinutes(1));
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    }

    private static Place place(Places places, String typed) {
        return at(Objects.requireNonNull(places.find(typed).block()));
    }

    private static Place inGazetteer(String typed) {
        return at(GAZETTEER.find(typed));
    }

    private static Place at(Located located) {
        if (located instanceof Located.At(Place place)) {
            return place;
        }
        throw new AssertionError("no place was found");
    }

    private void answers(int status, String body) {
        does(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private void does(Behaviour behaviour) {
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(new Asked(
                        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                        exchange.getRequestHeaders().keySet().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList(),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                behaviour.answer(exchange);
            }
        });
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private record Asked(String target, List<String> headers, String body) {}
}
