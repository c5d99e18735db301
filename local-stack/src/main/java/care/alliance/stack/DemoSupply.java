package care.alliance.stack;

import care.alliance.stack.process.Http;
import care.alliance.stack.process.Patience;
import care.alliance.stack.process.StackException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo is there when people see a therapist with a free time: hours went to booking, openings came back over Kafka. */
final class DemoSupply {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private DemoSupply() {}

    static void await(URI gateway) {
        URI therapists = gateway.resolve("/api/directory/therapists");
        Patience.until(
                "a demo therapist with a free time at " + therapists, LIMIT, () -> hasOpening(therapists), () -> null);
    }

    private static boolean hasOpening(URI therapists) {
        try {
            String body = Http.send(
                    HttpRequest.newBuilder(therapists).timeout(Http.LIMIT).build());
            JsonNode items = MAPPER.readTree(body).path("items");
            return items.valueStream().anyMatch(item -> !item.path("openings").isEmpty());
        } catch (StackException e) {
            return false;
        }
    }
}
