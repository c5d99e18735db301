package care.alliance.booking.availability.domain;

/** How patient and therapist meet. */
public enum Format {
    IN_PERSON,
    VIDEO,
    PHONE;

    /** Whether the session happens at one of the clinic's locations. */
    public boolean atLocation() {
        return this == IN_PERSON;
    }
}
