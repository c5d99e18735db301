package care.alliance.booking.appointment.domain;

/** What can be done to an appointment, and by whom. */
public enum Action {
    /** Ask the clinic for the held time. */
    REQUEST,
    /** Take the held time where the clinic need not confirm. */
    BOOK,
    CONFIRM,
    DECLINE,
    /** Give the time back; lets go of a hold as well. */
    CANCEL,
    ARRIVE,
    COMPLETE,
    /** The patient did not come. */
    MISS,
    /** Have the hold run longer, once. */
    EXTEND,
    /** Take another time, which is definite. */
    MOVE,
    /** Ask the clinic for another time. */
    MOVE_TO_ASK,
    /** Take back what was done last, where that was a mistake of the desk. */
    UNDO,
    /** A hold or request runs out. */
    LAPSE;

    /** Whether this party may do it. */
    public boolean isOpenTo(Party party) {
        return switch (this) {
            case REQUEST, BOOK, CANCEL, EXTEND ->
                switch (party) {
                    case PATIENT, CLINIC, WEB_SESSION -> true;
                    case THERAPIST, CLOCK -> false;
                };
            case MOVE, MOVE_TO_ASK -> party == Party.PATIENT || party == Party.CLINIC;
            case CONFIRM, DECLINE, ARRIVE, COMPLETE, MISS, UNDO -> party == Party.CLINIC;
            case LAPSE -> party == Party.CLOCK;
        };
    }
}
