package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Told, inside the running transaction, what became of times that matter to people who wait. */
public interface Waiters {

    /** A time that somebody had is free again. */
    Mono<Void> freed(Appointment given, Instant now);

    /** A hold that was offered to somebody who waited has been taken. */
    Mono<Void> taken(Appointment booked, Instant now);

    /** A hold that was offered to somebody who waited was let go or ran out. */
    Mono<Void> letGo(Appointment held, Instant now);
}
