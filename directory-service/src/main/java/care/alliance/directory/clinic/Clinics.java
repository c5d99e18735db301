package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Notice;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** All clinics. */
public interface Clinics {

    /**
     * Makes the clinic stand as given, locations included, and announces it on the bus; both or neither. What is private
     * of it (addresses) is kept and not announced. Errors are faults of the database only.
     */
    Mono<Void> save(Clinic clinic);

    /** Makes a notice of a clinic stand as given. The clinic must exist. Errors are faults of the database only. */
    Mono<Void> save(UUID clinic, Notice notice);
}
