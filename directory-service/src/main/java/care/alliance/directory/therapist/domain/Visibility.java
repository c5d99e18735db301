package care.alliance.directory.therapist.domain;

/** Whether people find a therapist, and if not, why. */
public enum Visibility {
    /** Found and booked. */
    SHOWN,
    /** Found and booked, with a badge: nobody has confirmed the profile for a while. */
    STALE,
    /** Hidden, because nobody has confirmed the profile for long. */
    UNCONFIRMED,
    /** Hidden, because no registration is current. */
    LAPSED,
    /** Hidden, because a register has suspended them. */
    SUSPENDED;

    /** Whether people may find and book them. */
    public boolean bookable() {
        return this == SHOWN || this == STALE;
    }
}
