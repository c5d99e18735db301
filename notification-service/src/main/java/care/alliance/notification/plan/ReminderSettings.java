package care.alliance.notification.plan;

import care.alliance.notification.plan.domain.Plan;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When reminders go out.
 *
 * @param before how long before the start, for example {@code PT48H,PT2H}
 * @param confirmationGrace how long a confirmation waits before it is sent
 */
@ConfigurationProperties("alliance.reminders")
record ReminderSettings(
        @DefaultValue({"PT48H", "PT2H"}) List<Duration> before,
        @DefaultValue("PT2M") Duration confirmationGrace) {

    Plan plan() {
        return new Plan(before, confirmationGrace);
    }
}
