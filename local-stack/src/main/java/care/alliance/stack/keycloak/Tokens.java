package care.alliance.stack.keycloak;

import care.alliance.stack.process.Http;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens from a running Keycloak, good for a minute at least. One is given out again until then: to check a password
 * costs Keycloak more than most of what is done with the token.
 */
public final class Tokens {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration LEFT = Duration.ofMinutes(1);

    private final String baseUrl;
    private final Clock clock = Clock.systemUTC();
    private final Map<Map<String, String>, Token> kept = new ConcurrentHashMap<>();

    /** @param baseUrl without a slash at the end */
    public Tokens(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Of a demo login, through the demo's command line client. */
    public String ofUser(String login, String password) {
        return token(
                Realm.NAME,
                Map.of(
                        "grant_type", "password",
                        "client_id", "alliance-cli",
                        "scope", "openid",
                        "username", login,
                        "password", password));
    }

    /** Of a client itself; {@code scope} may be empty. */
    public String ofClient(String clientId, String secret, String scope) {
        return token(
                Realm.NAME,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", clientId,
                        "client_secret", secret,
                        "scope", scope));
    }

    String ofAdministrator() {
        return token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        KeycloakServer.ADMIN,
                        "password",
                        KeycloakServer.ADMIN_PASSWORD));
    }

    private String token(String realm, Map<String, String> fields) {
        Instant needed = clock.instant().plus(LEFT);
        return kept.compute(
                        fields,
                        (same, token) -> token != null && token.until.isAfter(needed) ? token : ask(realm, fields))
                .value;
    }

    private Token ask(String realm, Map<String, String> fields) {
        String url = baseUrl + "/realms/" + realm + "/protocol/openid-connect/token";
        Instant now = clock.instant();
        JsonNode answer = MAPPER.readTree(Http.send(Http.form(url, fields)));
        return new Token(
                answer.get("access_token").asString(),
                now.plusSeconds(answer.get("expires_in").asLong()));
    }

    private record Token(String value, Instant until) {

        @Override
        public String toString() {
            return "Token[until=" + until + "]";
        }
    }
}
