package care.alliance.directory.therapist;

import care.alliance.kit.fault.Faults;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes through all profiles at start and soon after each midnight. A day that failed is tried again at the next look, because
 * the service may have slept through a midnight and a database may be away.
 */
@Component
final class VisibilityJob implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VisibilityJob.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final VisibilityRound round;
    private final Today today;
    private final Duration lookEvery;
    private volatile @Nullable Thread thread;

    VisibilityJob(VisibilityRound round, Today today, ProfileSettings settings) {
        this.round = round;
        this.today = today;
        this.lookEvery = settings.lookEvery();
    }

    @Override
    public void start() {
        Thread next = Thread.ofVirtual().name("profile-visibility").unstarted(this::run);
        thread = next;
        next.start();
    }

    /** Interrupts the round; what it has not reached yet is reached by the next one. */
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

    private void run() {
        LocalDate done = LocalDate.MIN;
        while (isMine()) {
            LocalDate day = today.date();
            if (!day.equals(done) && bring(day)) {
                done = day;
            }
            try {
                Thread.sleep(lookEvery);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private boolean bring(LocalDate day) {
        try {
            int changed = round.bring(day);
            if (changed > 0) {
                log.info("{} profiles are now shown or hidden as the day wants it", changed);
            }
            return true;
        } catch (RuntimeException fault) {
            if (isMine()) {
                log.warn("The profiles are looked at again later: {}", Faults.code(fault));
            }
            return false;
        }
    }

    private boolean isMine() {
        return Thread.currentThread().equals(thread);
    }
}
