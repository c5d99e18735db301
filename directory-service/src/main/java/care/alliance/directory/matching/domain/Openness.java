package care.alliance.directory.matching.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Which rows have an opening between now and a horizon. Worked out anew only when one has begun or come into sight. */
final class Openness {

    private final Rows rows;
    private final Duration horizon;
    private final long[][] starts;
    private final long[] edges;
    private volatile Known known = new Known(-1, -1, new long[0]);

    Openness(Rows rows, Duration horizon) {
        this.rows = rows;
        this.horizon = horizon;
        starts = new long[rows.who.length][];
        rows.forEach((way, row) -> starts[row] = way.free().stream()
                .mapToLong(free -> free.opening().start().getEpochSecond())
                .toArray());
        edges = Arrays.stream(starts)
                .filter(some -> some != null)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Not to be changed. */
    long[] at(Instant now) {
        // Starts are whole seconds: one is after now if it is after the second that now is in, and within the horizon
        // likewise.
        long from = now.getEpochSecond();
        long to = now.plus(horizon).getEpochSecond();
        int passed = upTo(from);
        int inSight = upTo(to);
        Known last = known;
        if (last.passed == passed && last.inSight == inSight) {
            return last.bits;
        }
        long[] bits = new long[rows.words];
        for (int row = 0; row < starts.length; row++) {
            if (starts[row] != null && open(starts[row], from, to)) {
                Bits.set(bits, row);
            }
        }
        known = new Known(passed, inSight, bits);
        return bits;
    }

    private static boolean open(long[] starts, long from, long to) {
        for (long start : starts) {
            if (start > from) {
                return start <= to;
            }
        }
        return false;
    }

    private int upTo(long second) {
        int found = Arrays.binarySearch(edges, second);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The rows that are open when so many starts have passed and so many are in sight. */
    private static final class Known {

        private final int passed;
        private final int inSight;
        private final long[] bits;

        private Known(int passed, int inSight, long[] bits) {
            this.passed = passed;
            this.inSight = inSight;
            this.bits = bits;
        }
    }
}
