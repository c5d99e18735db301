package care.alliance.directory.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which rows cost at most so much: kept ready for a few prices, from which the rest is not far. */
final class Prices {

    private static final int KEPT = 64;

    private final int[] rowByPrice;
    private final long[] prices;
    private final int step;
    private final List<long[]> kept = new ArrayList<>();

    Prices(Rows rows) {
        List<Rows.Way> ways = new ArrayList<>();
        rows.forEach((way, row) -> ways.add(way));
        ways.sort(Comparator.comparingLong(way -> way.offer().price()));
        rowByPrice = ways.stream().mapToInt(Rows.Way::row).toArray();
        prices = ways.stream().mapToLong(way -> way.offer().price()).toArray();
        step = Math.max(1, ways.size() / KEPT);
        long[] soFar = new long[rows.words];
        for (int i = 0; i <= rowByPrice.length; i++) {
            if (i % step == 0) {
                kept.add(soFar.clone());
            }
            if (i < rowByPrice.length) {
                Bits.set(soFar, rowByPrice[i]);
            }
        }
    }

    /** @param price in minor units */
    long[] upTo(long price) {
        int count = countUpTo(price);
        long[] bits = kept.get(count / step).clone();
        for (int i = count / step * step; i < count; i++) {
            Bits.set(bits, rowByPrice[i]);
        }
        return bits;
    }

    private int countUpTo(long price) {
        int low = 0;
        int high = prices.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prices[middle] <= price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
