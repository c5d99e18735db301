package care.alliance.notification.delivery.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * How often sending is tried and how long it waits in between.
 *
 * @param most tries in all, the first one included
 * @param firstPause between the first try and the second
 * @param factor each later pause is this many times the one before
 * @param longestPause no pause is longer, so that a letter goes out soon after a breakdown is over
 */
public record Tries(int most, Duration firstPause, int factor, Duration longestPause) {

    public Tries {
        if (most < 1 || factor < 1 || !firstPause.isPositive() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("Tries need at least one try and a pause that does not shrink");
        }
    }

    /** The pause after this many failed tries; empty when it was the last. */
    public Optional<Duration> pauseAfter(int attempts) {
        if (attempts >= most) {
            return Optional.empty();
        }
        Duration pause = firstPause;
        for (int i = 1; i < attempts && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(factor);
        }
        return Optional.of(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }
}
