package care.alliance.gateway.page.session;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of an appointment as booking-service tells it.
 *
 * @param version that it made
 * @param by {@code PATIENT}, {@code CLINIC}, {@code THERAPIST}, {@code WEB_SESSION} or {@code CLOCK}
 * @param byName whoever it was at the clinic; told to its staff only
 * @param from the state before; null for the first
 * @param start when the session starts after it, where that was kept
 * @param movedFrom when it started before, if it was moved
 */
public record Past(
        long version,
        Instant at,
        String by,
        @Nullable String byName,
        @Nullable String from,
        String to,
        @Nullable String reason,
        @Nullable Instant start,
        @Nullable Instant movedFrom) {

    @Override
    public String toString() {
        return "Past[" + version + " " + to + "]";
    }

    record Many(List<Past> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
