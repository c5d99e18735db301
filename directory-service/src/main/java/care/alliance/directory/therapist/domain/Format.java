package care.alliance.directory.therapist.domain;

/** How a session takes place. */
public enum Format {
    IN_PERSON,
    VIDEO,
    PHONE
}
