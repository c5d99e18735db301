package care.alliance.booking.replica;

import care.alliance.booking.replica.domain.Clinic;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Clinics that directory-service has told of. */
public interface Clinics {

    /** The clinic, or empty if it is not known (yet). */
    Mono<Clinic> find(UUID clinicId);

    /** Clinics at which the therapist offers something now. */
    Flux<Clinic> of(UUID therapistId);
}
