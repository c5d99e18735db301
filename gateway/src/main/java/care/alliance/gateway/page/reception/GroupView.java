package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.reception.BoardView.Mark;
import care.alliance.gateway.page.reception.StaffSessionView.Fact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group session as the desk sees it, ready to be shown.
 *
 * @param taken how many of how many places
 * @param marks how many people are in which state
 * @param namesMissing directory-service did not tell who the therapist is and where it takes place
 * @param seats of those who have a place, in the order in which they booked
 * @param givenBack seats of those who had one
 * @param toCancel how many places cancelling the whole would cancel
 * @param stays somebody has a place that cancelling the whole would leave as it is
 * @param late cancelling now is inside the clinic's notice time
 */
record GroupView(
        UUID clinicId,
        String day,
        String hours,
        String zone,
        String taken,
        List<Mark> marks,
        boolean namesMissing,
        List<Fact> facts,
        List<Seat> seats,
        List<Seat> givenBack,
        int toCancel,
        boolean stays,
        boolean late,
        String cancelHref) {

    /** Whether there is a seat with which something can be done here. */
    public boolean canChange() {
        return seats.stream().anyMatch(seat -> !seat.steps().isEmpty());
    }

    /**
     * Somebody's place.
     *
     * @param deadline by when a request lapses; empty where there is none
     * @param declineHref null where it is not a request
     */
    record Seat(
            UUID id,
            long version,
            String patient,
            Mark mark,
            String deadline,
            String sessionHref,
            List<Step> steps,
            @Nullable String declineHref) {

        @Override
        public String toString() {
            return "Seat[id=" + id + ", mark=" + mark + "]";
        }
    }
}
