package care.alliance.booking.appointment.domain;

/** What somebody is to one appointment; a person may be several. */
public enum Party {
    /** The person the session is for. */
    PATIENT,
    /** Staff of the clinic it takes place at. */
    CLINIC,
    /** The therapist; looks on. */
    THERAPIST,
    /** A web session that holds the time before anybody has signed in. */
    WEB_SESSION,
    /** Time itself: holds and requests run out. */
    CLOCK
}
