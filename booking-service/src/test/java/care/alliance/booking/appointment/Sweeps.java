package care.alliance.booking.appointment;

import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** Has the service write down what time has ended, without waiting for its round. */
public final class Sweeps {

    private Sweeps() {}

    /** One sweep. */
    public static void sweep(ApplicationContext service) {
        service.getBean(Sweeper.class).sweep().block(Duration.ofSeconds(20));
    }
}
