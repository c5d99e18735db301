package care.alliance.gateway.page.calendar;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/**
 * The address of a feed between its making and the page that shows it, once.
 *
 * @param page which shows it
 */
record FreshAddress(String page, String address) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "alliance.feed-address";

    void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    static @Nullable String takeFrom(WebSession session, String page) {
        FreshAddress fresh = session.getAttribute(ATTRIBUTE);
        if (fresh == null || !fresh.page.equals(page)) {
            return null;
        }
        session.getAttributes().remove(ATTRIBUTE);
        return fresh.address;
    }

    /** Whoever knows it reads the feed. */
    @Override
    public String toString() {
        return "FreshAddress[" + page + "]";
    }
}
