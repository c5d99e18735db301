package care.alliance.directory.therapist.domain;

/** How well a therapist knows a problem, the least first. */
public enum Experience {
    /** Works with it. */
    DECLARED,
    /** Has worked with it for three years or more. */
    THREE_YEARS,
    /** Leads, teaches or supervises work with it. */
    LEAD
}
