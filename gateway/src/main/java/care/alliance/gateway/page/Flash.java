package care.alliance.gateway.page;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/**
 * Said once at the top of the next page, after something was done. It lies in the web session, so nothing of it is personal.
 *
 * @param kind {@code done} or {@code warning}; the look of it
 * @param button what can be done about it right away, or null
 */
public record Flash(String kind, String text, @Nullable Button button) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "alliance.flash";

    public static Flash done(String text) {
        return new Flash("done", text, null);
    }

    public static Flash warning(String text) {
        return new Flash("warning", text, null);
    }

    /**
     * A form of one button.
     *
     * @param fields sent with it, by name
     */
    public record Button(String action, String label, Map<String, String> fields) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Button {
            fields = Map.copyOf(fields);
        }
    }

    public Flash with(Button one) {
        return new Flash(kind, text, one);
    }

    public void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    static @Nullable Flash takeFrom(WebSession session) {
        return (Flash) session.getAttributes().remove(ATTRIBUTE);
    }
}
