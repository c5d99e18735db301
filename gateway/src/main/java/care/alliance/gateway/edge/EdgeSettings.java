package care.alliance.gateway.edge;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The site's own address, and how much it takes from one request.
 *
 * @param publicUrl the address people type, without a path; decides links, redirects and whether cookies are for https only
 * @param maxBody the largest request body that is read or passed on
 * @param maxUpload the same for a document of an application and for a calendar, which are the only larger things
 * @param bodyTimeOut how long a client may take to send its whole request
 */
@Validated
@ConfigurationProperties("alliance.edge")
public record EdgeSettings(
        @NotNull URI publicUrl,
        @NotNull DataSize maxBody,
        @NotNull DataSize maxUpload,
        @NotNull Duration bodyTimeOut) {

    public boolean https() {
        return "https".equals(publicUrl.getScheme());
    }

    /** An address on this site, for a path that starts with a slash. */
    public String at(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
