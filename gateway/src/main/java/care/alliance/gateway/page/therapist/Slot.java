package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A free time as booking-service tells it.
 *
 * @param seats how many people can still book it; null where it is for one booking alone
 */
public record Slot(
        Instant start,
        Instant end,
        String format,
        @Nullable UUID locationId,
        @Nullable Integer seats) {

    /** Free times and the zone of the clinic they are meant in. */
    public record Many(List<Slot> items, ZoneId zone) {
        public Many {
            items = orEmpty(items);
        }
    }
}
