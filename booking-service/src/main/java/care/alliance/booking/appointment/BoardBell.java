package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells every instance, once the running transaction commits, that something on a clinic's board has changed. */
@Component
class BoardBell {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final DatabaseClient db;

    BoardBell(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> ring(Appointment after) {
        String message = after.session().clinicId() + " " + after.id() + " " + after.state();
        return db.sql("SELECT pg_notify(:channel, :message)")
                .bind("channel", BoardChannel.NAME)
                .bind("message", message)
                .then()
                .timeout(TIME_OUT);
    }
}
