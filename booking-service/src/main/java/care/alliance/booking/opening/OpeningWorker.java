package care.alliance.booking.opening;

import care.alliance.kit.fault.Faults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps published openings up to date from a virtual thread of its own, one therapist after the other. */
@Component
class OpeningWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OpeningWorker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration QUEUE_OUTDATED_EVERY = Duration.ofMinutes(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);
    private static final Duration TIME_OUT = Duration.ofSeconds(15);
    private static final int AT_ONCE = 50;

    private final OpeningQueue queue;
    private final OpeningPublisher publisher;
    private final Nudge nudge;
    private final Clock clock;
    private Instant outdatedQueuedAt = Instant.MIN;
    private volatile @Nullable Thread thread;

    OpeningWorker(OpeningQueue queue, OpeningPublisher publisher, Nudge nudge, Clock clock) {
        this.queue = queue;
        this.publisher = publisher;
        this.nudge = nudge;
        this.clock = clock;
    }

    @Override
    public void start() {
        Thread next = Thread.ofVirtual().name("openings").unstarted(this::work);
        thread = next;
        next.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** False for a thread that was stopped, also when another has been started since. */
    private boolean isMine() {
        return Thread.currentThread().equals(thread);
    }

    private void work() {
        try {
            while (isMine()) {
                nudge.await(look() ? Duration.ZERO : LOOK_EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong in one look, there is a next one: nobody would notice that the worker had ended. */
    private boolean look() {
        try {
            return refreshDue();
        } catch (RuntimeException | Error fault) {
            log.error("A look at the openings failed: {}", fault.getClass().getName());
            return false;
        }
    }

    /** True if some were done, so that more may wait. */
    private boolean refreshDue() {
        try {
            queueOutdated();
            List<UUID> due =
                    queue.due(AT_ONCE).collectList().blockOptional(TIME_OUT).orElseThrow();
            return due.stream().filter(this::refresh).count() > 0;
        } catch (RuntimeException unavailable) {
            if (isMine()) {
                log.warn("Openings wait for the database: {}", Faults.code(unavailable));
            }
            return false;
        }
    }

    private boolean refresh(UUID therapistId) {
        try {
            return Boolean.TRUE.equals(publisher.refresh(therapistId).block(TIME_OUT));
        } catch (RuntimeException failure) {
            if (isMine()) {
                log.warn("Openings of therapist {} wait a minute: {}", therapistId, Faults.code(failure));
                queue.postpone(therapistId, AFTER_A_FAILURE).block(TIME_OUT);
            }
            return false;
        }
    }

    private void queueOutdated() {
        Instant now = clock.instant();
        if (outdatedQueuedAt.plus(QUEUE_OUTDATED_EVERY).isBefore(now)) {
            queue.queueOutdated().block(TIME_OUT);
            outdatedQueuedAt = now;
        }
    }
}
