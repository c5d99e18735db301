package care.alliance.gateway.page.terms;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Terms as booking-service keeps them. Values are as it writes them, as text; empty for none.
 *
 * @param version the one to change
 * @param said what was said here
 * @param counts what follows from it and from what comes below it
 */
record Policy(int version, Map<String, @Nullable Object> said, Map<String, @Nullable Object> counts) {

    String said(Term term) {
        return text(said.get(term.name()));
    }

    String counts(Term term) {
        return text(counts.get(term.name()));
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }
}
