package care.alliance.booking.replica.domain;

/** Who takes part in a session. */
public enum Participation {
    INDIVIDUAL,
    COUPLE,
    FAMILY,
    GROUP
}
