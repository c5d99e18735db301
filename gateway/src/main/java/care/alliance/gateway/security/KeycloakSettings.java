package care.alliance.gateway.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Two addresses of one realm: browsers know it by its issuer, servers may reach it more directly. Every endpoint is
 * spelled out instead of discovered, so that the gateway starts while Keycloak is down.
 *
 * @param url Keycloak for servers, without the realm's path
 * @param issuer what {@code iss} must be, and where browsers are sent
 * @param secret of the client {@code alliance-gateway}
 * @param timeOut for each call to Keycloak
 */
@Validated
@ConfigurationProperties("alliance.keycloak")
record KeycloakSettings(
        @NotNull URI url,
        @NotNull URI issuer,
        @NotBlank String secret,
        @NotNull Duration timeOut) {

    static final String CLIENT = "alliance-gateway";
    static final String AUDIENCE = "alliance-api";

    /** An OpenID Connect endpoint of the realm as browsers reach it. */
    String forBrowsers(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** An OpenID Connect endpoint of the realm as servers reach it. */
    String forServers(String endpoint) {
        return url.resolve(issuer.getPath()) + "/protocol/openid-connect/" + endpoint;
    }

    /** Scheme, host and port that browsers are sent to, for the content security policy. */
    String browserOrigin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Override
    public String toString() {
        return "KeycloakSettings[url=%s, issuer=%s]".formatted(url, issuer);
    }
}
