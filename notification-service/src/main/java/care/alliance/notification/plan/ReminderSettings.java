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
 */
@ConfigurationProperties("alliance.reminders")
record ReminderSettings(@DefaultValue({"PT48H", "PT2H"}) List<Duration> before) {

    Plan plan() {
        return new Plan(before);
    }
}
