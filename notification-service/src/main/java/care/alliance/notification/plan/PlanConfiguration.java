package care.alliance.notification.plan;

import care.alliance.notification.plan.domain.Plan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    Plan plan(ReminderSettings settings) {
        return settings.plan();
    }
}
