package care.alliance.gateway.page.session;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message about a session, sent or planned, as notification-service tells it. */
record Delivery(
        String kind,
        String state,
        @Nullable Instant plannedFor,
        @Nullable Instant sentAt) {

    record Many(List<Delivery> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
