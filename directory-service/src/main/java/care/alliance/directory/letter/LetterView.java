package care.alliance.directory.letter;

import org.jspecify.annotations.Nullable;

/**
 * A letter as notification-service sends it.
 *
 * @param clinic trading name of the clinic in whose name it is; null for Alliance itself
 */
record LetterView(
        String kind,
        @Nullable String clinic,
        String name,
        String email,
        @Nullable String words,
        @Nullable String path) {

    @Override
    public String toString() {
        return "LetterView[" + kind + "]";
    }
}
