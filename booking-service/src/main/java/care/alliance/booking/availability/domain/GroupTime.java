package care.alliance.booking.availability.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group session that somebody has a seat in.
 *
 * @param start first instant
 * @param end first instant after it
 * @param locationId where, when in person
 * @param taken how many seats people have
 */
public record GroupTime(
        Instant start, Instant end, Format format, @Nullable UUID locationId, int taken) {

    /** The time as somebody who looks for one sees it. */
    public Slot slot(int seats) {
        return new Slot(start, end, format, locationId, seats - taken);
    }
}
