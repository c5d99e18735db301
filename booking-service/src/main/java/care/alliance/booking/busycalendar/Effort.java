package care.alliance.booking.busycalendar;

/** How much may be worked out for one text, however many parts it has. */
final class Effort {

    private long left;

    Effort(long most) {
        left = most;
    }

    /** Whether so much is left; then it is spent. */
    boolean spend(long work) {
        boolean enough = work <= left;
        left = enough ? left - work : 0;
        return enough;
    }
}
