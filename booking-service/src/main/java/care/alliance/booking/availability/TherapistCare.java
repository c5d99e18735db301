package care.alliance.booking.availability;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.replica.Clinics;
import care.alliance.booking.replica.Therapists;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Therapist;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who looks after a therapist's hours: the therapist and the managers of their clinics change them, all staff of these
 * clinics read them. To everyone who has no business with the hours they are not found.
 */
@Component
class TherapistCare implements TherapistAccess {

    private final Therapists therapists;
    private final Clinics clinics;

    TherapistCare(Therapists therapists, Clinics clinics) {
        this.therapists = therapists;
        this.clinics = clinics;
    }

    /** The therapist's clinics, for somebody who may read the hours. */
    Mono<At> toRead(UUID therapistId, Actor actor) {
        return at(find(therapistId, therapist -> isOwn(therapist, actor) || anyClinic(therapist, actor::worksAt)));
    }

    /** The therapist's clinics, for somebody who may change the hours. */
    Mono<At> toChange(UUID therapistId, Actor actor) {
        return at(toKeepers(therapistId, actor));
    }

    @Override
    public Mono<Therapist> toKeepers(UUID therapistId, Actor actor) {
        return find(therapistId, therapist -> isOwn(therapist, actor) || anyClinic(therapist, actor::manages));
    }

    private Mono<Therapist> find(UUID therapistId, Predicate<Therapist> may) {
        return therapists
                .find(therapistId)
                .filter(may)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private Mono<At> at(Mono<Therapist> found) {
        return found.flatMap(therapist -> clinics.of(therapist.id()).collectList())
                .map(At::new);
    }

    /** The clinics at which a therapist works. */
    record At(List<Clinic> clinics) {

        Set<UUID> locations() {
            return clinics.stream()
                    .flatMap(clinic -> clinic.locationIds().stream())
                    .collect(toUnmodifiableSet());
        }

        /** The zone in which hours are meant until somebody says otherwise. */
        ZoneId zone() {
            return clinics.isEmpty() ? ZoneId.of("UTC") : clinics.getFirst().zone();
        }
    }

    private static boolean isOwn(Therapist therapist, Actor actor) {
        return therapist.hasLogin(actor.subject());
    }

    private static boolean anyClinic(Therapist therapist, Predicate<UUID> duty) {
        return therapist.clinicIds().stream().anyMatch(duty);
    }
}
