package care.alliance.directory.therapist.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what is wrong with texts and lists. */
final class Findings {

    private final List<ProfileFault> faults = new ArrayList<>();

    List<ProfileFault> all() {
        return List.copyOf(faults);
    }

    void add(String field, String code, String message) {
        faults.add(new ProfileFault(field, code, message));
    }

    void text(String field, String text, int longest, boolean required) {
        if (required && text.isBlank()) {
            add(field, "required", "A value is required.");
        } else if (text.length() > longest) {
            add(field, "too-long", "At most " + longest + " characters.");
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            // PostgreSQL keeps no NUL, and no reader sees the others.
            add(field, "control-character", "Letters, marks, digits and line breaks only.");
        }
    }

    void lines(String field, List<String> lines, int most, int longest) {
        for (int i = 0; i < lines.size(); i++) {
            text(field + "[" + i + "]", lines.get(i), longest, true);
        }
        each(field, lines, most, line -> true, "A line.");
    }

    /** Each item once, not too many, all of them fit. */
    <T> void each(String field, List<T> items, int most, Predicate<T> fits, String allowed) {
        if (items.size() > most) {
            add(field, "too-many", "At most " + most + ".");
            return;
        }
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String at = field + "[" + i + "]";
            if (!fits.test(items.get(i))) {
                add(at, "unknown", allowed);
            } else if (!seen.add(items.get(i))) {
                add(at, "twice", "It is there already.");
            }
        }
    }

    void keys(String field, Set<String> keys, Collection<String> allowed, String message) {
        if (!allowed.containsAll(keys)) {
            add(field, "unknown", message);
        }
    }
}
