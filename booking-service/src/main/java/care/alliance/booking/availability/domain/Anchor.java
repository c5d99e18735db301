package care.alliance.booking.availability.domain;

/** Where the grid of possible starts begins. */
public enum Anchor {
    /** Starts lie on multiples of the step since local midnight, by the clock on the wall. */
    LOCAL_MIDNIGHT,
    /**
     * Starts lie on multiples of the step since the hours began, in elapsed time. Hours that have run without a pause
     * for over a week have no beginning worth counting from and fall back to local midnight.
     */
    WINDOW_START
}
