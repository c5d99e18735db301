package care.alliance.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebFilter;

/** The buckets of everybody who asked lately. Taking a token costs one look-up in memory. */
@Component
public final class Limits {

    /** Longer than any bucket takes to fill, so that forgetting somebody never gives them tokens. */
    private static final Duration REMEMBERED = Duration.ofHours(2);

    private record Key(String limit, Caller caller) {}

    private final Cache<Key, Bucket> buckets;
    private final TimeMeter time;
    private final LimitSettings settings;

    Limits(LimitSettings settings, Clock clock) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.callersRemembered())
                .expireAfterAccess(REMEMBERED)
                .build();
        this.time = new ClockTime(clock);
        this.settings = settings;
    }

    /**
     * The filter that counts, for a security chain to put where it knows who is asking. It is no bean of its own, because
     * Spring would then run it once more outside the chains.
     */
    public WebFilter filter() {
        return new LimitFilter(this, settings);
    }

    /** Takes one token of the limit from the caller, if there is one. */
    Count take(Limit limit, Caller caller) {
        Bucket bucket = buckets.get(new Key(limit.name(), caller), key -> full(limit));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Count(
                limit,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** Gives back what was taken for something that did not happen. */
    void giveBack(Limit limit, Caller caller) {
        buckets.get(new Key(limit.name(), caller), key -> full(limit)).addTokens(1);
    }

    private Bucket full(Limit limit) {
        return Bucket.builder()
                .addLimit(bucket -> bucket.capacity(limit.tokens()).refillGreedy(limit.tokens(), limit.per()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Whole seconds, rounded up: a client that waits as told must not be refused again. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
