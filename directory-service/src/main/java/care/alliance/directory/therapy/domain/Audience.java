package care.alliance.directory.therapy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a printable page is written. */
public enum Audience {
    ADULTS,
    YOUNG_PEOPLE,
    PARENTS_AND_CARERS,
    PROFESSIONALS;

    /** The audience as addresses spell it, such as {@code young-people}. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The audience that an address spells so; empty for anything else. */
    public static Optional<Audience> of(String inAddress) {
        return Arrays.stream(values())
                .filter(audience -> audience.inAddress().equals(inAddress))
                .findFirst();
    }

    /** The reading of the therapy's page whose words this audience gets where it has none of its own. */
    public Reading reading() {
        return this == PROFESSIONALS ? Reading.PROFESSIONAL : Reading.PLAIN;
    }

    /** Whether evidence about this age belongs on its page. Parents and professionals see every age. */
    public boolean concerns(AgeGroup age) {
        return switch (this) {
            case ADULTS -> age == AgeGroup.ADULTS;
            case YOUNG_PEOPLE -> age == AgeGroup.AGE_12_18;
            case PARENTS_AND_CARERS, PROFESSIONALS -> true;
        };
    }
}
