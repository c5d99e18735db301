package care.alliance.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far the bus is behind the database. The lag goes on growing by itself while nobody relays. */
final class OutboxMetrics {

    private volatile OutboxSession.Backlog last = new OutboxSession.Backlog(0, null);
    private final Clock clock;

    OutboxMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        Gauge.builder("outbox.pending", this, metrics -> metrics.last.pending())
                .description("Events that the broker has not taken yet")
                .register(registry);
        Gauge.builder("outbox.lag", this, OutboxMetrics::lag)
                .description("Age of the oldest event that the broker has not taken yet")
                .baseUnit("seconds")
                .register(registry);
    }

    void seen(OutboxSession.Backlog backlog) {
        last = backlog;
    }

    private double lag() {
        Instant oldest = last.oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
