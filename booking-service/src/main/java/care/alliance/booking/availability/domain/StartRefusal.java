package care.alliance.booking.availability.domain;

/** Why a start cannot be booked, whoever else has booked what. */
public enum StartRefusal {
    IN_THE_PAST,
    TOO_SOON,
    TOO_FAR,
    FORMAT_NOT_OFFERED,
    OUTSIDE_HOURS,
    /** Inside the hours, but the clinic is closed or the therapist away. */
    CLOSED,
    OFF_STEP
}
