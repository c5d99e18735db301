package care.alliance.directory.therapist.domain;

/** Who takes part in a session. */
public enum Participation {
    INDIVIDUAL,
    COUPLE,
    FAMILY,
    GROUP
}
