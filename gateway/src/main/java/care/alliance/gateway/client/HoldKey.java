package care.alliance.gateway.client;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.web.server.WebSession;

/**
 * Proves to booking-service that a hold was made from this web session, before anybody has signed in and after. It is made
 * with the first hold, is never shown, and lives as long as the session: signing in changes the session's id and keeps it.
 */
public final class HoldKey {

    /** The header that carries it to booking-service. */
    public static final String HEADER = "Alliance-Hold-Key";

    private static final String ATTRIBUTE = "alliance.hold-key";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HoldKey() {}

    /** The session's key, if it has held something. */
    public static Optional<String> existing(WebSession session) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE));
    }

    /** The session's key, made now if this is its first hold. */
    public static String of(WebSession session) {
        return (String) session.getAttributes().computeIfAbsent(ATTRIBUTE, key -> random());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
