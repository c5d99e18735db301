package care.alliance.gateway.page.session;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session, ready to be shown.
 *
 * @param local for the reader's own time, where that is another
 * @param who the therapist to a patient, the patient to a therapist
 * @param companions who comes along; null where nobody can
 * @param companyHref where that is changed; null where it cannot be
 * @param whatNow the state in a plain sentence, with what to do
 * @param waiting reception has not answered yet, so the page asks again
 * @param late cancelling now would be inside the clinic's notice time
 * @param policy what cancelling costs
 * @param moveHref null where it cannot be moved
 * @param offered where it waits for the patient to take it
 * @param course where it is a session of one
 */
public record SessionView(
        String href,
        String statusHref,
        String cancelHref,
        long version,
        String state,
        String day,
        String hours,
        String zone,
        LocalTime local,
        String who,
        String therapist,
        @Nullable String therapistHref,
        String format,
        @Nullable String place,
        String length,
        String price,
        @Nullable String companions,
        @Nullable String companyHref,
        String whatNow,
        @Nullable String reason,
        boolean waiting,
        boolean cancellable,
        boolean late,
        String policy,
        @Nullable String moveHref,
        @Nullable Offered offered,
        @Nullable Link course) {

    /** A time that is held for somebody who waited: until when, and where to take it. */
    public record Offered(String until, String takeHref) {}

    @Override
    public String toString() {
        return "SessionView[href=%s, state=%s]".formatted(href, state);
    }
}
