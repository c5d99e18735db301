package care.alliance.booking.clinic;

import care.alliance.booking.replica.Clinics;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks clinics up for those who work there. */
@Component
class OwnClinics implements ClinicAccess {

    private final Clinics clinics;

    OwnClinics(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Mono<Clinic> toStaff(UUID id, Actor actor) {
        return find(id, actor, Actor::worksAt);
    }

    @Override
    public Mono<Clinic> toManagers(UUID id, Actor actor) {
        return find(id, actor, Actor::manages);
    }

    private Mono<Clinic> find(UUID id, Actor actor, BiPredicate<Actor, UUID> may) {
        return Mono.just(id)
                .filter(clinic -> may.test(actor, clinic))
                .flatMap(clinics::find)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }
}
