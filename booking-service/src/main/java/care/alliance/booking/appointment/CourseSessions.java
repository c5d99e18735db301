package care.alliance.booking.appointment;

import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sessions of courses. Whoever asks has checked that the caller may see the course. */
public interface CourseSessions {

    /** All sessions of a course that were ever booked, by start; those that were mere holds apart. */
    Flux<AppointmentView> of(UUID courseId);

    /**
     * Gives the claims of sessions back, in the running transaction, before they are moved together: none of them must be in
     * another's way.
     */
    Mono<Void> leave(Collection<UUID> appointments);
}
