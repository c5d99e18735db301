package care.alliance.notification.delivery;

import care.alliance.notification.delivery.domain.Tries;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard sending is tried. With the defaults every ten minutes for about a day, and sooner at first; what comes too late
 * to be of use is given up before.
 *
 * @param tries in all
 * @param firstPause between the first and the second
 * @param factor by which each later pause grows
 * @param longestPause beyond which none grows
 */
@ConfigurationProperties("alliance.delivery")
record DeliverySettings(
        @DefaultValue("160") int tries,
        @DefaultValue("10s") Duration firstPause,
        @DefaultValue("4") int factor,
        @DefaultValue("10m") Duration longestPause) {

    Tries asTries() {
        return new Tries(tries, firstPause, factor, longestPause);
    }
}
