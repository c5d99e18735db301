package care.alliance.gateway.page.therapy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a printable page is. */
public enum Audience {
    ADULTS,
    YOUNG_PEOPLE,
    PARENTS_AND_CARERS,
    PROFESSIONALS;

    /**
     * Those whose pages search engines may list. The other two repeat the therapy's own page, which is named as theirs, so
     * that people who search find it once.
     */
    public static final List<Audience> OF_THEIR_OWN = List.of(YOUNG_PEOPLE, PARENTS_AND_CARERS);

    static Optional<Audience> of(String inAddress) {
        return Arrays.stream(values())
                .filter(audience -> audience.inAddress().equals(inAddress))
                .findFirst();
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page for them about a therapy. */
    public String page(String therapy) {
        return "/therapies/" + therapy + "/for/" + inAddress();
    }

    /** The page that search engines should take it for. */
    String canonical(String therapy) {
        return OF_THEIR_OWN.contains(this) ? page(therapy) : "/therapies/" + therapy;
    }
}
