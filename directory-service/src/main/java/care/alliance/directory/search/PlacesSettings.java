package care.alliance.directory.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of finding places.
 *
 * @param postcodesUrl address of a service that answers as postcodes.io does; blank for none
 * @param postcodesTimeOut how long a search waits for it
 * @param postcodesPause how long it is left alone after it failed
 */
@ConfigurationProperties("alliance.directory.places")
record PlacesSettings(
        @Nullable String postcodesUrl,
        @DefaultValue("1s") Duration postcodesTimeOut,
        @DefaultValue("30s") Duration postcodesPause) {}
