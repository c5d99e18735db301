package care.alliance.booking.appointment;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions that a clinic may have to settle. Whoever asks has checked that the caller works there. */
public interface Unsettled {

    /** Requests and confirmed sessions that are ahead and that nobody decided to keep; at most the next 500 by start. */
    Flux<AppointmentView> ahead(UUID clinicId);

    /** The session stays where it is, until it is moved; false if the clinic has no such session ahead. */
    Mono<Boolean> keep(UUID clinicId, UUID appointmentId);
}
