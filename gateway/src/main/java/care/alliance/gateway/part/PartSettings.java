package care.alliance.gateway.part;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are and how long the gateway waits for them.
 *
 * @param connectTimeOut to get a connection
 * @param responseTimeOut from the request to the first byte of the answer; live streams are exempt
 * @param maxConnections to one service, open at once
 */
@Validated
@ConfigurationProperties("alliance.parts")
public record PartSettings(
        @NotNull URI directory,
        @NotNull URI booking,
        @NotNull URI notification,
        @NotNull Duration connectTimeOut,
        @NotNull Duration responseTimeOut,
        @Min(1) @Max(10_000) int maxConnections) {

    /** The address of a service; Keycloak's is in the security settings. */
    public URI address(Part part) {
        return switch (part) {
            case DIRECTORY -> directory;
            case BOOKING -> booking;
            case NOTIFICATION -> notification;
            case ACCOUNTS -> throw new IllegalArgumentException("Keycloak is not a service of ours");
        };
    }
}
