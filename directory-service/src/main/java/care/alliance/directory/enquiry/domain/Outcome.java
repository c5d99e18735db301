package care.alliance.directory.enquiry.domain;

/** How an enquiry ended. */
public enum Outcome {
    /** Sessions were booked. */
    BOOKED,
    /** The question was answered. */
    ADVISED,
    /** Somebody else is the right place, and they know whom. */
    REFERRED_ON,
    /** The clinic tried and could not reach them. */
    NOT_REACHED,
    /** They do not need it any more. */
    WITHDRAWN,
    /** An advertisement, a mistake, the same again. */
    NOT_AN_ENQUIRY
}
