package care.alliance.notification.delivery;

import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    /** Where requests do their blocking work, off the event loop. */
    @Bean(destroyMethod = "dispose")
    Scheduler virtualThreads() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    }
}
