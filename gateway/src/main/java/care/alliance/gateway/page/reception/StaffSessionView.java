package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.session.HistoryViews;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the desk sees it, ready to be shown.
 *
 * @param namesMissing directory-service did not tell who the therapist is and where it takes place
 * @param facts what there is to know, in the order in which it is shown
 * @param companions who comes along, and whether they came
 * @param steps buttons that move it on
 * @param declineHref null where it is not a request; likewise the other addresses where that cannot be done
 * @param seat it is one person's place in a group
 * @param late cancelling now is inside the clinic's notice time
 * @param undo while the last step can be taken back
 */
record StaffSessionView(
        UUID id,
        long version,
        UUID clinicId,
        String state,
        String stateText,
        String deadline,
        String day,
        String hours,
        String zone,
        String patient,
        boolean namesMissing,
        List<Fact> facts,
        List<Companion> companions,
        List<Step> steps,
        @Nullable String declineHref,
        @Nullable String moveHref,
        @Nullable String cancelHref,
        @Nullable String waitlistHref,
        boolean seat,
        boolean late,
        Undoing.@Nullable Undo undo,
        List<HistoryViews.Line> history) {

    /** A name and what it is, as a link or as text. */
    record Fact(String name, Link value) {}

    /** Whether there is anything that can be done. */
    public boolean canChange() {
        return !steps.isEmpty() || moveHref != null || cancelHref != null;
    }

    @Override
    public String toString() {
        return "StaffSessionView[id=" + id + ", state=" + state + "]";
    }
}
