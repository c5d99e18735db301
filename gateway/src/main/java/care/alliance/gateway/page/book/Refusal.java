package care.alliance.gateway.page.book;

import care.alliance.gateway.page.therapist.Picker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a time could not be held or asked for, with what else is free.
 *
 * @param again the same time, where it is still free
 * @param picker the next free times; null where none are known
 */
record Refusal(
        String title,
        String text,
        @Nullable Again again,
        @Nullable Picker picker,
        @Nullable String profileHref) {

    /** The time that ran out, to be held again. */
    record Again(Instant start, String label) {}
}
