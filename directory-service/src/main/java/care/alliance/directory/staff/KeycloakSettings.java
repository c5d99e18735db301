package care.alliance.directory.staff;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to reach the realm's administration.
 *
 * @param url Keycloak's address for servers
 * @param client a client that may manage users and groups of this realm only
 */
@ConfigurationProperties("alliance.directory.keycloak")
record KeycloakSettings(URI url, String realm, String client, String secret) {

    @Override
    public String toString() {
        return "KeycloakSettings[url=" + url + ", realm=" + realm + ", client=" + client + "]";
    }
}
