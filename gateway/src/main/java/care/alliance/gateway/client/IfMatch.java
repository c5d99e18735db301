package care.alliance.gateway.client;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Names the version that somebody saw, so that a service refuses with 412 {@code stale-version} what they would not have done. */
public final class IfMatch {

    private IfMatch() {}

    /**
     * The header of a call.
     *
     * @param seen null where that is not known; any version will do then
     */
    public static Consumer<HttpHeaders> version(@Nullable Number seen) {
        return headers -> {
            if (seen != null) {
                headers.setIfMatch("\"" + seen + "\"");
            }
        };
    }
}
