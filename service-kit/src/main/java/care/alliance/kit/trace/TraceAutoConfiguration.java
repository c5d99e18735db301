package care.alliance.kit.trace;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps what a request carries in Reactor's context alone; {@link RequestTrace} is for the few who need it on the thread. */
@AutoConfiguration
public class TraceAutoConfiguration {

    /**
     * With {@code spring.reactor.context-propagation: limited} Reactor still puts everything onto the thread around each
     * {@code handle}, and the driver has one for each message from PostgreSQL. So it is left with nothing to put there.
     */
    @Bean
    InitializingBean nothingOnThreads() {
        return () -> {
            ContextRegistry all = ContextRegistry.getInstance();
            List.copyOf(all.getThreadLocalAccessors()).stream()
                    .map(ThreadLocalAccessor::key)
                    .forEach(all::removeThreadLocalAccessor);
        };
    }
}
