package care.alliance.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to somebody waits to be sent by mail. Whom it is for and what it says is asked for at that moment, at the service
 * that wrote it.
 *
 * @param clinicId in whose name it is sent; null for Alliance itself
 */
public record LetterWritten(
        UUID id, LetterKind kind, @Nullable UUID clinicId) implements Event {

    /** What the letter is about. */
    public enum LetterKind {
        ENQUIRY_RECEIVED,
        ENQUIRY_ANSWERED,
        APPLICATION_RECEIVED,
        APPLICATION_ANSWERED,
        INVITATION
    }
}
