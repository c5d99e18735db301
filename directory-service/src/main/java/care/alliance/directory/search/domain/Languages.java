package care.alliance.directory.search.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages by their code: ISO 639-1, and sign languages, which have a code of ISO 639-3 only. */
public final class Languages {

    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> SIGNED = Map.of("bfi", "British Sign Language");

    /** What may be said for a language, for people. */
    static final String ALLOWED =
            "An ISO 639-1 code of two letters, such as en, cy, pl or ur; bfi for British Sign Language.";

    private Languages() {}

    /** Whether this is the code of a language. */
    public static boolean known(String code) {
        return ISO.contains(code) || SIGNED.containsKey(code);
    }

    /** The language's English name. */
    public static String name(String code) {
        String signed = SIGNED.get(code);
        return signed == null ? Locale.of(code).getDisplayLanguage(Locale.ENGLISH) : signed;
    }
}
