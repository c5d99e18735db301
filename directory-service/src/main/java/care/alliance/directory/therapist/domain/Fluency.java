package care.alliance.directory.therapist.domain;

/** How well a therapist speaks a language. */
public enum Fluency {
    FLUENT,
    CONVERSATIONAL
}
