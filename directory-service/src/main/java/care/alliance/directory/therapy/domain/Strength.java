package care.alliance.directory.therapy.domain;

/** How strongly a source supports a therapy for a condition, the strongest first. */
public enum Strength {
    RECOMMENDED,
    OPTION,
    LIMITED,
    INSUFFICIENT,
    NOT_RECOMMENDED
}
