package care.alliance.stack.keycloak;

import care.alliance.stack.process.Http;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Fresh access tokens from a running Keycloak. */
public final class Tokens {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String baseUrl;

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
        String url = baseUrl + "/realms/" + realm + "/protocol/openid-connect/token";
        return MAPPER.readTree(Http.send(Http.form(url, fields)))
                .get("access_token")
                .asString();
    }
}
