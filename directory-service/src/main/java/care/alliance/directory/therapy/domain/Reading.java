package care.alliance.directory.therapy.domain;

/** For whom a page is written. Both readings say the same; neither is the short one. */
public enum Reading {
    /** For anybody. */
    PLAIN,
    /** For people who work in the field. */
    PROFESSIONAL
}
