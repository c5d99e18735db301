package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Therapist;
import reactor.core.publisher.Mono;

/** All therapists. */
public interface Therapists {

    /**
     * Makes the therapist stand as given, offers included, and announces it on the bus; both or neither. The clinics of
     * the offers must exist. Whether people may book the therapist follows from registrations, confirmation and the day. Errors are faults of the database only.
     */
    Mono<Void> save(Therapist therapist);
}
