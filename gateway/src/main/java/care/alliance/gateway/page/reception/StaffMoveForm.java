package care.alliance.gateway.page.reception;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the page sends on which the clinic moves a session.
 *
 * @param version of the session that was seen
 * @param start the chosen time
 * @param from the first day that was shown
 * @param date the day of the board that reception came from
 */
record StaffMoveForm(
        @Nullable Long version,
        @Nullable String start,
        @Nullable String reason,
        @Nullable String from,
        @Nullable String date) {

    @Nullable
    Instant wanted() {
        try {
            return start == null ? null : Instant.parse(start);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The same as every page of the desk sends it. */
    DeskForm desk() {
        return new DeskForm(version, reason, null, null, date, DeskForm.SESSION);
    }

    @Override
    public String toString() {
        return "StaffMoveForm[version=" + version + "]";
    }
}
