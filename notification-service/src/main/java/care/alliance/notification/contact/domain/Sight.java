package care.alliance.notification.contact.domain;

import java.util.UUID;

/** Whether a caller may see an appointment, in booking-service's judgement. */
public interface Sight {

    /** What booking-service answered. */
    enum Verdict {
        MAY_SEE,
        MAY_NOT_SEE,
        UNKNOWN
    }

    /**
     * Asks with the caller's own token. Blocks, with a time-out of a few seconds.
     *
     * @param authorization the caller's {@code Authorization} header
     */
    Verdict of(UUID appointmentId, String authorization);
}
