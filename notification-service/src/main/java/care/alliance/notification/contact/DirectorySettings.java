package care.alliance.notification.contact;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where directory-service is.
 *
 * @param url base address
 * @param timeOut for connecting, and again for an answer
 */
@ConfigurationProperties("alliance.directory")
record DirectorySettings(URI url, @DefaultValue("3s") Duration timeOut) {}
