package care.alliance.booking.replica.domain;

/** Who takes part in a session. */
public enum Participation {
    INDIVIDUAL,
    COUPLE,
    FAMILY,
    /** People who book for themselves, each a seat. */
    GROUP;

    /** How many people may come along with the patient who books. */
    public int companions() {
        return switch (this) {
            case INDIVIDUAL, GROUP -> 0;
            case COUPLE -> 1;
            case FAMILY -> 9;
        };
    }
}
