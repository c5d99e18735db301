package care.alliance.booking.calendarfeed;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What stands in feeds.
 *
 * @param publicUrl where people reach Alliance; links begin with it
 */
@ConfigurationProperties("alliance.booking.feed")
record FeedSettings(URI publicUrl) {

    /** @param path beginning with one slash, with its query if it has one */
    URI pageAt(String path) {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + path);
    }
}
