package care.alliance.gateway.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/**
 * Said once at the top of the next page, after something was done.
 *
 * @param kind {@code done} or {@code warning}; the look of it
 * @param text free of personal data: it lies in the web session
 */
public record Flash(String kind, String text) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "alliance.flash";

    public static Flash done(String text) {
        return new Flash("done", text);
    }

    public static Flash warning(String text) {
        return new Flash("warning", text);
    }

    public void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    static @Nullable Flash takeFrom(WebSession session) {
        return (Flash) session.getAttributes().remove(ATTRIBUTE);
    }
}
