package care.alliance.notification.delivery;

import care.alliance.notification.delivery.domain.Tries;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    /** How often and how long anything is tried that goes out by mail. */
    @Bean
    Tries tries(DeliverySettings settings) {
        return settings.asTries();
    }

    /** Where requests do their blocking work, off the event loop. */
    @Bean(destroyMethod = "dispose")
    Scheduler virtualThreads() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    }
}
