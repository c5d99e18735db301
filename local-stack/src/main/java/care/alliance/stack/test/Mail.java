package care.alliance.stack.test;

import care.alliance.stack.mail.StoredMail;
import java.util.List;
import java.util.Map;

/** An SMTP server that keeps what it gets. */
public non-sealed interface Mail extends Part {

    int smtpPort();

    /** What has arrived, newest first. */
    List<StoredMail> messages();

    void clear();

    @Override
    default Map<String, Object> settings() {
        return Map.of("ALLIANCE_SMTP_HOST", "localhost", "ALLIANCE_SMTP_PORT", smtpPort());
    }
}
