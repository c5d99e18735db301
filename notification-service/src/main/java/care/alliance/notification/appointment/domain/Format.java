package care.alliance.notification.appointment.domain;

/** How patient and therapist meet. */
public enum Format {
    IN_PERSON,
    VIDEO,
    PHONE
}
