package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Busy;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Ranges of times one behind the other, as PostgreSQL's {@code range_send} writes them: a byte of flags, then both bounds, each as its length
 * in four bytes and microseconds since 2000 in eight.
 */
final class SentRanges {

    /** Empty, or without a bound on either side, by the flags of {@code rangetypes.h}; no claim and no busy time is. */
    private static final int NOT_A_TIME = 0x01 | 0x08 | 0x10;

    private static final int BOUND = Integer.BYTES + Long.BYTES;
    private static final int RANGE = 1 + 2 * BOUND;
    private static final long SECOND = TimeUnit.SECONDS.toMicros(1);
    private static final long YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private SentRanges() {}

    /** The times, made longer to whole seconds, which no start lies between. */
    static List<Busy> read(byte[] sent) {
        ByteBuffer ranges = ByteBuffer.wrap(sent);
        List<Busy> times = new ArrayList<>(sent.length / RANGE);
        while (ranges.hasRemaining()) {
            byte flags = ranges.get();
            if ((flags & NOT_A_TIME) != 0) {
                throw new IllegalArgumentException("not a time from here to there: " + flags);
            }
            Instant from = second(Math.floorDiv(bound(ranges), SECOND));
            times.add(new Busy(from, second(Math.ceilDiv(bound(ranges), SECOND))));
        }
        return times;
    }

    private static long bound(ByteBuffer ranges) {
        int length = ranges.getInt();
        if (length != Long.BYTES) {
            throw new IllegalArgumentException("a bound of " + length + " bytes");
        }
        return ranges.getLong();
    }

    private static Instant second(long since2000) {
        return Instant.ofEpochSecond(YEAR_2000 + since2000);
    }
}
