package care.alliance.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The service's clock, which tests may stop and move. It runs with the real time until then. */
public final class TestClock extends Clock {
    private volatile @Nullable Instant stopped;

    /** Stops the clock at this time. */
    public void setTo(Instant instant) {
        stopped = instant;
    }

    /** Stops the clock at this time. */
    public void setTo(String instant) {
        setTo(Instant.parse(instant));
    }

    /** Moves the clock forward from where it is, and stops it there. */
    public void advance(Duration by) {
        setTo(instant().plus(by));
    }

    /** Lets it run with the real time again. */
    public void reset() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant at = stopped;
        return at == null ? Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS) : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalStateException("instants only");
    }
}
