package care.alliance.booking.availability.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of real time in which a therapist works in one format at one place, end excluded.
 *
 * @param from first instant of work
 * @param to first instant after
 * @param locationId where, for in-person work; null otherwise
 * @param zone the zone whose clock the therapist goes by
 */
public record WorkingTime(
        Instant from, Instant to, @Nullable UUID locationId, ZoneId zone) {

    WorkingTime between(Instant begin, Instant end) {
        return new WorkingTime(begin, end, locationId, zone);
    }

    boolean contains(Instant start, Instant end) {
        return !start.isBefore(from) && !end.isAfter(to);
    }

    /** Whether this goes on at the same place where the other, which began no later, has not ended before. */
    boolean continues(WorkingTime begun) {
        return Objects.equals(locationId, begun.locationId) && zone.equals(begun.zone) && !from.isAfter(begun.to);
    }
}
