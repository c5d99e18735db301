package care.alliance.booking.availability.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a session can be booked; buffers are not part of it.
 *
 * @param start first instant of the session
 * @param end first instant after the session
 * @param format how patient and therapist meet
 * @param locationId where, for in-person sessions; null otherwise or when the clinic has but one place
 * @param seats how many people can still book it; null where it is for one booking alone
 */
public record Slot(
        Instant start,
        Instant end,
        Format format,
        @Nullable UUID locationId,
        @Nullable Integer seats) {

    /** A time for one booking. */
    public Slot(Instant start, Instant end, Format format, @Nullable UUID locationId) {
        this(start, end, format, locationId, null);
    }

    /** Soonest first; at one time in the order of {@link Format}. Written out, for every slot that anybody is shown is compared. */
    public static final Comparator<Slot> BY_START = (one, other) -> {
        int byTime = one.start.compareTo(other.start);
        return byTime != 0 ? byTime : one.format.compareTo(other.format);
    };

    /** The same for so many people. */
    public Slot with(int seats) {
        return new Slot(start, end, format, locationId, seats);
    }
}
