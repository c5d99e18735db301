package care.alliance.directory.search.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages by their code: ISO 639-1, and the sign languages that have a longer one only. */
public final class Languages {

    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> SIGNED = Map.of("bsl", "British Sign Language");

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
