package care.alliance.directory.letter;

import care.alliance.events.LetterWritten.LetterKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person. What it says around {@code words} is notification-service's.
 *
 * @param clinicId in whose name; null for Alliance itself
 * @param name how to greet them
 * @param email where it goes
 * @param words what somebody wrote for them, plain text shown as it is; null when the kind says it all
 * @param path the one link in it, on Alliance's own address, beginning with a slash; null for none
 */
public record Letter(
        LetterKind kind,
        @Nullable UUID clinicId,
        String name,
        String email,
        @Nullable String words,
        @Nullable String path) {

    /** Says nothing about anybody, so that it may end up in a log. */
    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
