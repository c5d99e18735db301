package care.alliance.directory.clinic.domain;

/** What makes a place easier to come to. */
public enum Accessibility {
    /** One gets in, and to the rooms, without a step. */
    STEP_FREE(true),
    LIFT(true),
    ACCESSIBLE_TOILET(false),
    PARKING(false),
    HEARING_LOOP(true),
    QUIET_WAITING_ROOM(false);

    private final boolean ofRooms;

    Accessibility(boolean ofRooms) {
        this.ofRooms = ofRooms;
    }

    /** Whether it can be said of one room as well as of the whole place. */
    public boolean ofRooms() {
        return ofRooms;
    }
}
