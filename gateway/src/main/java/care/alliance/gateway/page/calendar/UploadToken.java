package care.alliance.gateway.page.calendar;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.web.server.WebSession;

/**
 * A secret of the web session that forms with a file bring along, in place of the one against forgery, which would need all of
 * the form read before anybody knows whose it is.
 */
final class UploadToken {

    private static final String ATTRIBUTE = "alliance.calendar-upload";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private UploadToken() {}

    static String of(WebSession session) {
        return (String) session.getAttributes().computeIfAbsent(ATTRIBUTE, _ -> fresh());
    }

    private static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
