package care.alliance.directory.matching.domain;

/** A wish that a person can turn into a condition. */
public enum Must {
    GENDER,
    LANGUAGE,
    BUDGET,
    INSURER,
    STEP_FREE
}
