package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Link;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits, ready to be shown.
 *
 * @param place in the order in which times are offered; the first is 1
 * @param who would see them: a therapist, or anybody
 * @param offered the time that is kept for them at this moment, with its session's page
 * @param putHref where another entry is made for the same person; null where it is not known who that is
 */
record WaiterView(
        UUID id,
        int place,
        String patient,
        String who,
        String what,
        String since,
        boolean urgent,
        @Nullable Link offered,
        @Nullable String putHref,
        String urgentHref,
        String leaveHref) {

    @Override
    public String toString() {
        return "WaiterView[" + id + "]";
    }
}
