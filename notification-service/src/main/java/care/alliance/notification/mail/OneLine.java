package care.alliance.notification.mail;

import java.util.regex.Pattern;

/** Makes foreign text safe for a header or a calendar line. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST = 200;

    private OneLine() {}

    /** The text without line breaks and other control characters, at most 200 characters long. */
    static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
