package care.alliance.gateway.page.reception;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the desk puts on the waitlist.
 *
 * @param patient an id, for names are never in addresses
 * @param session the one from whose page the desk came, if it did
 * @param key of the form, so that sending it twice makes one entry
 */
record Caller(
        @Nullable String patient,
        @Nullable String session,
        @Nullable Boolean urgent,
        @Nullable String key) {

    @Nullable
    UUID patientId() {
        return id(patient);
    }

    @Nullable
    UUID sessionId() {
        return id(session);
    }

    boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }

    String safeKey() {
        return key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    }

    /** The same for a form that is shown again: what it sends then is asked anew. */
    Caller afresh() {
        return new Caller(patient, session, urgent, UUID.randomUUID().toString());
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
