package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;

/** Has the service write down what time has ended, without waiting for its round. */
public final class Sweeps {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Sweeps() {}

    /** One sweep. */
    public static void sweep(ApplicationContext service) {
        service.getBean(Sweeper.class).sweep().block(LIMIT);
    }

    /** What a sweep at this time would do to these appointments. */
    public static void sweep(ApplicationContext service, List<AppointmentId> appointments, Instant now) {
        Lapses lapses = service.getBean(Lapses.class);
        Flux.fromIterable(appointments)
                .concatMap(id -> lapses.endOverdue(id, now))
                .then()
                .block(LIMIT);
    }
}
