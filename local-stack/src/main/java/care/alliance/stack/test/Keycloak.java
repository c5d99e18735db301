package care.alliance.stack.test;

import java.util.Map;

/** Keycloak with the realm of production plus the demo logins. */
public non-sealed interface Keycloak extends Part {

    /** The password of every demo login. */
    String DEMO_PASSWORD = "alliance";

    /** Such as {@code http://localhost:41234}, without a slash at the end. */
    String baseUrl();

    default String issuer() {
        return baseUrl() + "/realms/alliance";
    }

    /** An access token of a demo login, such as {@code patient} or {@code reception}, good for a minute at least. */
    String userToken(String login);

    /** The same of a client by its secret; {@code scope} may be empty. */
    String clientToken(String clientId, String secret, String scope);

    @Override
    default Map<String, Object> settings() {
        return Map.of("ALLIANCE_KEYCLOAK_URL", baseUrl(), "ALLIANCE_ISSUER", issuer());
    }
}
