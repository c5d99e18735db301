package care.alliance.notification.delivery;

import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.plan.domain.MessageKind;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code messages.tried} by kind and result, and {@code reminders.late}: how long after their time reminders went. */
@Component
class DeliveryMetrics {

    private final MeterRegistry meters;
    private final Clock clock;

    DeliveryMetrics(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void tried(Delivery delivery, Outcome outcome) {
        MessageKind kind = delivery.message().kind();
        String result = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("messages.tried", "kind", kind.name(), "result", result).increment();
        if (kind == MessageKind.REMINDER && outcome instanceof Outcome.Sent) {
            meters.timer("reminders.late").record(Duration.between(delivery.plannedFor(), clock.instant()));
        }
    }
}
