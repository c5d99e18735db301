package care.alliance.booking.availability;

import care.alliance.booking.replica.domain.Therapist;
import care.alliance.kit.actor.Actor;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * A therapist to those who look after their hours. To everyone who has no business with them there is none: the answer is an
 * error that becomes 404.
 */
public interface TherapistAccess {

    /** The therapist, to themself and to the managers of their clinics. */
    Mono<Therapist> toKeepers(UUID therapistId, Actor actor);
}
