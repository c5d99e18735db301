package care.alliance.gateway.page.book;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/**
 * What this web session holds, kept so that a hold that ran out can be offered again.
 *
 * @param appointment the hold's id at booking-service
 */
record Held(UUID appointment, UUID therapist, UUID offer, Instant start, String format) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "alliance.held";

    void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    static @Nullable Held in(WebSession session) {
        return session.getAttribute(ATTRIBUTE);
    }

    static void forget(WebSession session) {
        session.getAttributes().remove(ATTRIBUTE);
    }

    Wish wish() {
        return new Wish(therapist, offer, start, format);
    }
}
