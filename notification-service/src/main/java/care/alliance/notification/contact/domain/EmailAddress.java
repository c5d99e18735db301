package care.alliance.notification.contact.domain;

import java.util.regex.Pattern;

/** A look at an e-mail address before it goes into a header. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private EmailAddress() {}

    /**
     * Whether this is one plain address: no display name, no list, no comment, no control character, at most 254
     * characters (RFC 5321). Whether somebody reads it is another matter.
     */
    public static boolean isPlausible(String text) {
        return text.length() <= LONGEST && PLAUSIBLE.matcher(text).matches();
    }
}
