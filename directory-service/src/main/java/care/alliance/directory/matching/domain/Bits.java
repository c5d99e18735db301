package care.alliance.directory.matching.domain;

/**
 * Sets of rows, one bit each. The rows of one therapist lie side by side within one word, so that whoever has a row in a
 * set can be counted a word at a time.
 */
final class Bits {

    static final int WORD = Long.SIZE;

    private Bits() {}

    static void set(long[] bits, int row) {
        bits[row / WORD] |= 1L << row;
    }

    static boolean has(long[] bits, int row) {
        return (bits[row / WORD] & 1L << row) != 0;
    }

    /** Leaves in {@code bits} what is in {@code other} too. */
    static void and(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= other[i];
        }
    }

    /** Takes out of {@code bits} what is in {@code other}. */
    static void remove(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~other[i];
        }
    }

    /** Leaves in {@code bits} what is in {@code all} and was not in them. */
    static void complement(long[] bits, long[] all) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] = all[i] & ~bits[i];
        }
    }

    static void add(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other[i];
        }
    }

    /**
     * How many groups of rows have one in both sets.
     *
     * @param inner every row of a group but its last
     * @param last the last row of each group
     */
    static int groups(long[] bits, long[] among, long[] inner, long[] last) {
        int groups = 0;
        for (int i = 0; i < bits.length; i++) {
            long hits = bits[i] & among[i];
            // Adding all inner rows carries into a group's last row when one of the inner ones is set, and never
            // beyond.
            groups += Long.bitCount((((hits & inner[i]) + inner[i]) | hits) & last[i]);
        }
        return groups;
    }

    /** How many groups have a row in {@code bits} that is in none of {@code barred}; as above. */
    static int groupsWithout(long[] bits, long[][] barred, long[] inner, long[] last) {
        int groups = 0;
        for (int i = 0; i < bits.length; i++) {
            long hits = bits[i];
            for (long[] one : barred) {
                hits &= ~one[i];
            }
            groups += Long.bitCount((((hits & inner[i]) + inner[i]) | hits) & last[i]);
        }
        return groups;
    }
}
