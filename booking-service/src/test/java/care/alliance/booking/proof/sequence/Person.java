package care.alliance.booking.proof.sequence;

/** Whoever does something. */
enum Person {
    /** A web session in which nobody has signed in. */
    BROWSER,
    /** A patient who signs in with that browser. */
    ANN,
    /** A patient whom the clinic does not know until he has booked. */
    BEN,
    /** A patient whose e-mail address was never verified. */
    CARA,
    /** A receptionist of the clinic. */
    DESK,
    /** The therapist with number 0. */
    THERAPIST,
    /** A receptionist of another clinic. */
    STRANGER
}
