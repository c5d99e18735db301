package care.alliance.booking.replica;

import care.alliance.booking.replica.domain.Therapist;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Therapists that directory-service has told of. */
public interface Therapists {

    /** The therapist, or empty if not known (yet). */
    Mono<Therapist> find(UUID therapistId);

    /** The therapist whose own login has this subject, or empty. */
    Mono<Therapist> withLogin(String subject);
}
