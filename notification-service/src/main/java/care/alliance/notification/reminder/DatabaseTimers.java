package care.alliance.notification.reminder;

import care.alliance.notification.reminder.domain.Timers;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Timers as rows of db-scheduler, which takes part in the transaction of the thread that calls it. */
class DatabaseTimers implements Timers {

    private final Scheduler scheduler;
    private final Task<Void> task;
    private final Clock clock;

    DatabaseTimers(Scheduler scheduler, Task<Void> task, Clock clock) {
        this.scheduler = scheduler;
        this.task = task;
        this.clock = clock;
    }

    @Override
    public void set(UUID id, Instant at) {
        scheduler.schedule(task.instance(id.toString()), at);
        if (!at.isAfter(clock.instant())) {
            nudgeAfterCommit();
        }
    }

    @Override
    public void cancel(UUID id) {
        try {
            scheduler.cancel(task.instanceId(id.toString()));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException rungOrRinging) {
            // Nothing to take back: the message itself is cancelled already and is read again before it is sent.
            return;
        }
    }

    /** Saves the wait for the next poll; before the commit the scheduler would not see the row. */
    private void nudgeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
