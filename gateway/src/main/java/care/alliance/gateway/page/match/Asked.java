package care.alliance.gateway.page.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page shows it.
 *
 * @param kind {@code CHECKS}, {@code RADIOS}, {@code TEXT} or {@code SELECT}
 * @param field the name of its first input
 * @param value what was typed; null for nothing
 * @param must the text beside the box that turns the wish into a condition; null for no box
 * @param place which of how many it is
 */
record Asked(
        String slug,
        String title,
        String hint,
        String kind,
        String field,
        List<Option> options,
        @Nullable String value,
        @Nullable String must,
        boolean mustChecked,
        boolean skippable,
        int place,
        int of,
        String back) {

    /** @param note a quieter line; null for none */
    record Option(String value, String text, @Nullable String note, boolean chosen) {}
}
