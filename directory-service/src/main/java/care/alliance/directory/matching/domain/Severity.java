package care.alliance.directory.matching.domain;

/** How hard a condition is on a person, as guidelines divide it. */
public enum Severity {
    LESS_SEVERE,
    MORE_SEVERE
}
