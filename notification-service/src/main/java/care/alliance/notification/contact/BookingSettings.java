package care.alliance.notification.contact;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where booking-service is and how this service proves itself there.
 *
 * @param url base address
 * @param tokenUri Keycloak's token endpoint, as servers reach it
 * @param clientId client of the client credentials grant
 * @param timeOut for connecting, and again for an answer
 */
@ConfigurationProperties("alliance.booking")
record BookingSettings(
        URI url,
        String tokenUri,
        String clientId,
        String clientSecret,
        @DefaultValue("3s") Duration timeOut) {

    @Override
    public String toString() {
        return "BookingSettings[url=" + url + ", clientId=" + clientId + "]";
    }
}
