package care.alliance.booking.appointment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Reply(int status, HttpHeaders headers, JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads the whole answer. */
    public static Reply to(ResponseSpec exchange) {
        EntityExchangeResult<byte[]> result = exchange.expectBody().returnResult();
        byte @Nullable [] body = result.getResponseBodyContent();
        return new Reply(
                result.getStatus().value(),
                result.getResponseHeaders(),
                body == null || body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body));
    }

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    public String state() {
        return text("state");
    }

    public String code() {
        return text("code");
    }

    public int version() {
        return body.required("version").asInt();
    }

    public String text(String field) {
        return body.path(field).asString("");
    }

    /** Starts of the slots that a refusal offers instead. */
    public List<String> alternatives() {
        return Objects.requireNonNull(body.required("alternatives"))
                .valueStream()
                .map(slot -> slot.required("start").asString())
                .toList();
    }

    /** Ids of a list's items. */
    public List<UUID> ids() {
        return body.required("items")
                .valueStream()
                .map(item -> UUID.fromString(item.required("id").asString()))
                .toList();
    }
}
