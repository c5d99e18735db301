package care.alliance.gateway.page.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Languages by name, as somebody types one. */
final class Tongues {

    private static final String SIGNED = "bsl";
    private static final Map<String, String> CODES = codes();

    private Tongues() {}

    /** {@code Polish} for {@code pl}. */
    static String name(String code) {
        return code.equals(SIGNED)
                ? "British Sign Language"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
    }

    /** The code of a name in any capitals; what is no name is taken for a code. */
    static String code(String typed) {
        String plain = typed.strip().toLowerCase(Locale.UK);
        return CODES.getOrDefault(plain, plain);
    }

    /** All names, for suggestions. */
    static List<String> names() {
        return CODES.values().stream().map(Tongues::name).sorted().toList();
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.of(SIGNED))
                .filter(code -> code.equals(SIGNED) || code.length() == 2)
                .forEach(code -> codes.putIfAbsent(name(code).toLowerCase(Locale.UK), code));
        return codes;
    }
}
