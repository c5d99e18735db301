package care.alliance.directory.search.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first half of a British postcode. The second half says more about a person than a search needs, so it is dropped
 * where a postcode is first read.
 *
 * @param text in capitals, such as {@code LS6}
 */
public record OutwardCode(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?");
    private static final Pattern TYPED = Pattern.compile("(" + FORM.pattern() + ")(?:\\s*\\d[A-Z]{2})?");
    private static final int LONGEST = 20;

    public OutwardCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the first half of a postcode");
        }
    }

    /** The code in what was typed, if that is an outward code or a whole postcode; capitals do not matter. */
    public static Optional<OutwardCode> in(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher code = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return code.matches() ? Optional.of(new OutwardCode(code.group(1))) : Optional.empty();
    }

    /** The letters in front, such as {@code LS}: the postcode area. */
    public String area() {
        return text.replaceFirst("\\d.*", "");
    }
}
