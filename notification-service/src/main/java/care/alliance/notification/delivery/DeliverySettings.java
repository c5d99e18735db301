package care.alliance.notification.delivery;

import care.alliance.notification.delivery.domain.Tries;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard sending is tried. With the defaults the last of 8 tries comes about 15 hours after the first.
 *
 * @param tries in all
 * @param firstPause between the first and the second
 * @param factor by which each later pause grows
 */
@ConfigurationProperties("alliance.delivery")
record DeliverySettings(
        @DefaultValue("8") int tries,
        @DefaultValue("10s") Duration firstPause,
        @DefaultValue("4") int factor) {

    Tries asTries() {
        return new Tries(tries, firstPause, factor);
    }
}
