package care.alliance.booking.clinic;

import care.alliance.booking.replica.domain.Clinic;
import care.alliance.kit.actor.Actor;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A clinic to its own staff. To all others there is none: the answer is an error that becomes 404. */
public interface ClinicAccess {

    /** The clinic, to whoever works there. */
    Mono<Clinic> toStaff(UUID id, Actor actor);

    /** The clinic, to its managers. */
    Mono<Clinic> toManagers(UUID id, Actor actor);
}
