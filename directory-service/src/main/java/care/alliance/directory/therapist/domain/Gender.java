package care.alliance.directory.therapist.domain;

/** How a therapist describes their gender, for people who ask for it. */
public enum Gender {
    FEMALE,
    MALE,
    NON_BINARY
}
