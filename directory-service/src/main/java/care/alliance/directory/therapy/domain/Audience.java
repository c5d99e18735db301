package care.alliance.directory.therapy.domain;

/** For whom a printable sheet is written. */
public enum Audience {
    ADULTS,
    YOUNG_PEOPLE,
    PARENTS_AND_CARERS,
    PROFESSIONALS
}
