package care.alliance.directory.review.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an editor reviews. */
public enum PageKind {
    THERAPY,
    CONDITION,
    SOURCE;

    /** The kind as addresses spell it, such as {@code therapy}. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that an address spells so; empty for anything else. */
    public static Optional<PageKind> of(String inAddress) {
        return Arrays.stream(values())
                .filter(kind -> kind.inAddress().equals(inAddress))
                .findFirst();
    }
}
