package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Clinic;
import reactor.core.publisher.Mono;

/** All clinics. */
public interface Clinics {

    /**
     * Makes the clinic stand as given, locations included, and announces it on the bus; both or neither. Errors are
     * faults of the database only.
     */
    Mono<Void> save(Clinic clinic);
}
