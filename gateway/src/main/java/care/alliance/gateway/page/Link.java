package care.alliance.gateway.page;

import org.jspecify.annotations.Nullable;

/**
 * A link that may be one of several choices.
 *
 * @param note a second, quieter line
 * @param chosen the one that is shown now
 */
public record Link(String href, String text, @Nullable String note, boolean chosen) {

    public Link(String href, String text) {
        this(href, text, null, false);
    }
}
