package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import care.alliance.kit.id.Ids;
import care.alliance.notification.reminder.domain.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class AlarmsTest extends WholeService {

    @Autowired
    private Timers timers;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID delivery = Ids.next();

    @Test
    void anAlarmIsSetWithItsTransaction() {
        transaction.executeWithoutResult(
                status -> timers.set(delivery, clock.instant().plus(Duration.ofDays(900))));

        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void anAlarmOfATransactionThatFailsIsNotSet() {
        transaction.executeWithoutResult(status -> {
            timers.set(delivery, clock.instant().plus(Duration.ofDays(900)));
            status.setRollbackOnly();
        });

        assertThat(alarms()).isZero();
    }

    @Test
    void anAlarmTakenBackIsGone() {
        Instant someDay = clock.instant().plus(Duration.ofDays(900));
        transaction.executeWithoutResult(status -> timers.set(delivery, someDay));

        transaction.executeWithoutResult(status -> timers.cancel(delivery));

        assertThat(alarms()).isZero();
    }

    @Test
    void takingBackAnAlarmThatHasRungIsNoFault() {
        assertThatCode(() -> transaction.executeWithoutResult(status -> timers.cancel(delivery)))
                .doesNotThrowAnyException();
    }

    private int alarms() {
        return db.sql("select count(*) from scheduled_tasks where task_instance = :id")
                .param("id", delivery.toString())
                .query(Integer.class)
                .single();
    }
}
