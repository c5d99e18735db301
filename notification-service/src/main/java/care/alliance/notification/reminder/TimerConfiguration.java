package care.alliance.notification.reminder;

import care.alliance.notification.reminder.domain.DueMessages;
import care.alliance.notification.reminder.domain.DueMessages.Next;
import care.alliance.notification.reminder.domain.Timers;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class TimerConfiguration {

    /** Only a failing database ends a try with an exception; that ends when the message comes too late to be sent. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    @Bean
    Task<Void> sendMessage(@Qualifier("sender") DueMessages messages) {
        return task("send-message", messages);
    }

    @Bean
    Task<Void> sendLetter(@Qualifier("letterSender") DueMessages letters) {
        return task("send-letter", letters);
    }

    /** The alarms of messages about appointments, which most of this service is about. */
    @Bean
    @Primary
    Timers messageTimers(Scheduler scheduler, @Qualifier("sendMessage") Task<Void> task, Clock clock) {
        return new DatabaseTimers(scheduler, task, clock);
    }

    /** The alarms of letters that directory-service wrote. */
    @Bean
    Timers letterTimers(Scheduler scheduler, @Qualifier("sendLetter") Task<Void> task, Clock clock) {
        return new DatabaseTimers(scheduler, task, clock);
    }

    private static Task<Void> task(String name, DueMessages messages) {
        return Tasks.custom(name, Void.class)
                .onFailureReschedule(FixedDelay.of(AFTER_A_FAULT))
                .onDeadExecutionRevive()
                .execute((alarm, context) -> completion(messages.send(UUID.fromString(alarm.getId()))));
    }

    /** The scheduler goes by the same clock as everything else. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    /** Tries block on the network, so each has a virtual thread; {@code db-scheduler.threads} bounds how many. */
    @Bean
    DbSchedulerCustomizer onVirtualThreads() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<ExecutorService> executorService() {
                return Optional.of(Executors.newVirtualThreadPerTaskExecutor());
            }
        };
    }

    private static CompletionHandler<Void> completion(Next next) {
        return switch (next) {
            case Next.Done _ -> new OnCompleteRemove<>();
            case Next.Again(var at) -> (complete, operations) -> operations.reschedule(complete, at);
        };
    }
}
