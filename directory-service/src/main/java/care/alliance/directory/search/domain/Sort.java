package care.alliance.directory.search.domain;

/** Which therapist comes first; among equals the one with the sooner opening. */
public enum Sort {
    SOONEST,
    /** The lowest price of an offer that meets the wish. */
    PRICE,
    /** The shortest way to a session in person; who offers none within reach comes last. */
    DISTANCE
}
