package care.alliance.gateway.page.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/**
 * An application of this web session to which documents can be added. Nothing that was typed is in it.
 *
 * @param token which directory-service wants with each document
 * @param sizes of the documents that it has taken, in bytes by number
 */
record Upload(UUID id, String token, Instant until, Map<Integer, Integer> sizes) implements Serializable {

    static final int MOST = 5;

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "alliance.application";

    static @Nullable Upload in(WebSession session) {
        return session.getAttribute(ATTRIBUTE);
    }

    void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    Upload with(int n, int size) {
        TreeMap<Integer, Integer> more = new TreeMap<>(sizes);
        more.put(n, size);
        return new Upload(id, token, until, more);
    }

    /** The number of the next document; empty when there are as many as can be. */
    Optional<Integer> next() {
        for (int n = 1; n <= MOST; n++) {
            if (!sizes.containsKey(n)) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Upload[" + id + "]";
    }
}
