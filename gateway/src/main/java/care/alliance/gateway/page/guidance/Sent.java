package care.alliance.gateway.page.guidance;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/**
 * The last enquiry of a web session, so that its page can be opened again. There is nothing in it of what was asked.
 *
 * @param until the last day for the answer, in words
 */
record Sent(String reference, String clinic, String until) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "alliance.enquiry";

    static @Nullable Sent in(WebSession session) {
        return session.getAttribute(ATTRIBUTE);
    }

    void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }
}
