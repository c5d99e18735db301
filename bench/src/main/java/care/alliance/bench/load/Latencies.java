package care.alliance.bench.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How long each of many calls took.
 *
 * @param nanos the shortest first
 * @param time how long all of it took
 */
public record Latencies(List<Long> nanos, Duration time) {

    static Latencies of(Collection<Long> nanos, Duration time) {
        return new Latencies(nanos.stream().sorted().toList(), time);
    }

    /** Calls in a second. */
    public double rate() {
        return nanos.size() * 1e9 / time.toNanos();
    }

    /** The mean in milliseconds. */
    public double mean() {
        return nanos.stream().mapToLong(Long::longValue).average().orElseThrow() / 1e6;
    }

    /** So many milliseconds at most for 99 of a hundred. */
    public double p99() {
        return nanos.get((int) Math.ceil(nanos.size() * 0.99) - 1) / 1e6;
    }
}
