package care.alliance.kit.outbox;

import care.alliance.kit.fault.Faults;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings events from the outbox to Kafka, at least once and in order per key. Every process of a service has a relay;
 * one of them leads, the others stand by.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration BETWEEN_PURGES = Duration.ofHours(1);
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final OutboxSettings settings;
    private final EventSender sender;
    private final BooleanSupplier topicsReady;
    private final OutboxMetrics metrics;
    private final Clock clock;
    private volatile @Nullable Thread thread;
    private Instant nextPurge = Instant.MIN;
    private Instant nextCount = Instant.MIN;

    OutboxRelay(
            OutboxSettings settings,
            EventSender sender,
            BooleanSupplier topicsReady,
            OutboxMetrics metrics,
            Clock clock) {
        this.settings = settings;
        this.sender = sender;
        this.topicsReady = topicsReady;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public void start() {
        Thread next = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
        thread = next;
        next.start();
    }

    /** Interrupts the relay; what was sent and not yet marked goes out again later under the same id. */
    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(STOP_WITHIN);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server and the listeners, so that it stops after them and takes along what they wrote last. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.relay();
    }

    private void run() {
        int failures = 0;
        while (isMine()) {
            try (OutboxSession session = OutboxSession.open(settings)) {
                failures = 0;
                relay(session);
            } catch (InterruptedException stop) {
                return;
            } catch (SQLException | RuntimeException fault) {
                if (isMine()) {
                    log.warn("The outbox relay starts over: {}", Faults.code(fault));
                }
            }
            if (!pause(settings.backOff(failures++))) {
                return;
            }
        }
    }

    private void relay(OutboxSession session) throws SQLException, InterruptedException {
        boolean leads = false;
        while (isMine()) {
            if (!leads && session.lead()) {
                leads = true;
                log.info("This process relays the outbox now");
            }
            int taken =
                    leads && topicsReady.getAsBoolean() ? new OutboxRound(session, sender, settings, clock).send() : 0;
            count(session);
            if (leads) {
                purge(session);
            }
            if (taken == 0) {
                session.awaitNudge(settings.poll());
            }
        }
    }

    private void count(OutboxSession session) throws SQLException {
        Instant now = clock.instant();
        if (!now.isBefore(nextCount)) {
            nextCount = now.plus(BETWEEN_COUNTS);
            metrics.seen(session.backlog());
        }
    }

    private void purge(OutboxSession session) throws SQLException {
        Instant now = clock.instant();
        if (!now.isBefore(nextPurge)) {
            nextPurge = now.plus(BETWEEN_PURGES);
            session.purge(OutboxSql.PURGE_OUTBOX, now.minus(settings.keepPublished()));
            session.purge(OutboxSql.PURGE_INBOX, now.minus(settings.keepInbox()));
            session.purge(OutboxSql.PURGE_IDEMPOTENCY, now.minus(settings.keepAnswers()));
        }
    }

    private boolean isMine() {
        return Thread.currentThread().equals(thread);
    }

    private static boolean pause(Duration length) {
        try {
            Thread.sleep(length);
            return true;
        } catch (InterruptedException stop) {
            return false;
        }
    }
}
