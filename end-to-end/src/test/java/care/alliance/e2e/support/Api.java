package care.alliance.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** An API client of the gateway, as one person or as nobody. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI gateway;
    private final Map<String, String> headers;

    private Api(URI gateway, Map<String, String> headers) {
        this.gateway = gateway;
        this.headers = headers;
    }

    /** Somebody who has not signed in. */
    public static Api anyone(URI gateway) {
        return new Api(gateway, Map.of("Accept", "application/json"));
    }

    /** Somebody who shows this access token, good or bad. */
    public Api withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same person sending one more header. */
    public Api with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(gateway, more);
    }

    /** The person behind a demo login, by Keycloak's password grant. */
    public static String token(URI keycloak, String login) {
        return token(keycloak, login, "alliance");
    }

    /** Likewise, with a password of their own. */
    public static String token(URI keycloak, String login, String password) {
        String form = Map.of(
                        "grant_type", "password", "client_id", "alliance-cli", "username", login, "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encode(field))
                .collect(Collectors.joining("&"));
        Answer answer = send(HttpRequest.newBuilder(keycloak.resolve("/realms/alliance/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.status() != 200) {
            throw new IllegalStateException("no token for " + login + ": " + answer.status());
        }
        return answer.body().path("access_token").asString();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The body as it came, JSON or not. */
    public String text(String path) {
        return exchange(request(path).GET()).body();
    }

    public Answer post(String path, Object body) {
        return post(path, JSON.writeValueAsString(body));
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    /** Sends these very bytes. */
    public Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path));
        headers.forEach(request::header);
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        return Answer.of(exchange(request));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Entry<String, String> field) {
        return URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }

    /** What came back; a body that is not JSON reads as missing. */
    public record Answer(int status, JsonNode body, Map<String, String> headers) {

        static Answer of(HttpResponse<String> response) {
            var headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Entry::getKey, header -> header.getValue().getFirst()));
            boolean json = headers.getOrDefault("content-type", "").contains("json");
            JsonNode body = json ? JSON.readTree(response.body()) : JsonNodeFactory.instance.missingNode();
            return new Answer(response.statusCode(), body, headers);
        }

        /** The problem's stable code. */
        public String code() {
            return body.path("code").asString();
        }

        public String text(String field) {
            return body.path(field).asString();
        }

        public @Nullable String header(String name) {
            return headers.get(name);
        }
    }
}
