package care.alliance.gateway.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, until a test stops it or lets some of it pass. */
public final class SettableClock extends Clock {

    private volatile Clock clock = Clock.systemUTC();

    public void stop() {
        clock = Clock.fixed(clock.instant(), ZoneOffset.UTC);
    }

    public void goForward(Duration duration) {
        clock = Clock.offset(clock, duration);
    }

    public void reset() {
        clock = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
