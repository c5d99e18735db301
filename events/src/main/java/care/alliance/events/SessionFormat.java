package care.alliance.events;

/** How a session takes place. */
public enum SessionFormat {
    IN_PERSON,
    VIDEO,
    PHONE
}
