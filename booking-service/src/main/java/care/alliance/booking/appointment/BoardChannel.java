package care.alliance.booking.appointment;

/** The PostgreSQL channel on which every change that shows on a clinic's board is told when it commits. */
public final class BoardChannel {

    /** A message is {@code <clinic id> <appointment id> <state>}. */
    public static final String NAME = "board";

    private BoardChannel() {}
}
