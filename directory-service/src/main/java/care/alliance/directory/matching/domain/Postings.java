package care.alliance.directory.matching.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** For each value of something, such as a language, the rows that have it. */
final class Postings<K> {

    private final Map<K, long[]> rows = new HashMap<>();
    private final int words;

    Postings(int words) {
        this.words = words;
    }

    void add(K value, int row) {
        Bits.set(rows.computeIfAbsent(value, any -> new long[words]), row);
    }

    Set<K> values() {
        return rows.keySet();
    }

    /** The rows with one of the values; the caller's own. */
    long[] any(Collection<? extends K> values) {
        long[] all = new long[words];
        values.forEach(value -> {
            long[] some = rows.get(value);
            if (some != null) {
                Bits.add(all, some);
            }
        });
        return all;
    }
}
