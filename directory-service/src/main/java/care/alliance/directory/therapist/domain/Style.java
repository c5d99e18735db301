package care.alliance.directory.therapist.domain;

/** How it feels to work with a therapist, in their own words of choice. */
public enum Style {
    WARM,
    DIRECT,
    STRUCTURED,
    EXPLORATORY,
    PRACTICAL,
    GENTLE,
    CHALLENGING,
    HUMOROUS
}
