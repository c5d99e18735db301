package care.alliance.directory.matching.domain;

/** What a match is scored by. */
public enum Feature {
    /** How well the therapist knows the problem. */
    EXPERIENCE,
    /** How well guidelines support the therapy, times how far the therapist's training in it has gone. */
    EVIDENCE,
    /** The share of stated preferences that are met. */
    PREFERENCES,
    /** How soon there is an opening that suits. */
    SOONNESS,
    COST,
    DISTANCE,
    LANGUAGE
}
