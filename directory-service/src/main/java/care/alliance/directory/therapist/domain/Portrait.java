package care.alliance.directory.therapist.domain;

import java.util.Arrays;
import java.util.List;

/**
 * How a therapist introduces themself.
 *
 * @param languages ISO 639-1 codes, the strongest first
 * @param accessibility plain sentences about access to their sessions
 */
public record Portrait(
        String name,
        String pronouns,
        String summary,
        String biography,
        String approach,
        List<String> languages,
        List<String> accessibility) {

    public Portrait {
        languages = List.copyOf(languages);
        accessibility = List.copyOf(accessibility);
    }

    /** First letters of the first and last name; titles such as "Dr" are passed over. */
    public static String initials(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty() && !word.matches("(?i)(dr|prof|mx|mr|mrs|ms)\\.?"))
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.size() > 1 ? first(words.getLast()) : "";
        return first(words.getFirst()) + last;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    @Override
    public String toString() {
        return "Portrait[…]";
    }
}
