package care.alliance.booking.availability;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.availability.WeeklyPlanReader.Reading;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.replica.Clinics;
import care.alliance.booking.replica.Therapists;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Therapist;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Weekly hours: read by the therapist and the staff of their clinics, changed by the therapist and the clinics' managers. */
@RestController
@RequestMapping("/api/booking/therapists/{therapistId}/availability")
class AvailabilityController {
    private final Therapists therapists;
    private final Clinics clinics;
    private final WeeklyPlans plans;

    AvailabilityController(Therapists therapists, Clinics clinics, WeeklyPlans plans) {
        this.therapists = therapists;
        this.clinics = clinics;
        this.plans = plans;
    }

    @SignedIn
    @GetMapping
    Mono<WeeklyPlanBody> find(@PathVariable UUID therapistId, Actor actor) {
        return clinicsOf(therapistId, therapist -> isOwn(therapist, actor) || anyClinic(therapist, actor::worksAt))
                .flatMap(at -> plans.find(therapistId).defaultIfEmpty(new WeeklyPlan(zoneOf(at), List.of())))
                .map(WeeklyPlanBody::of);
    }

    @SignedIn
    @PutMapping
    Mono<WeeklyPlanBody> replace(@PathVariable UUID therapistId, @RequestBody WeeklyPlanBody body, Actor actor) {
        return clinicsOf(therapistId, therapist -> isOwn(therapist, actor) || anyClinic(therapist, actor::manages))
                .map(at -> soundPlan(body, at))
                .flatMap(plan -> plans.replace(therapistId, plan).thenReturn(WeeklyPlanBody.of(plan)));
    }

    /** The therapist's clinics; to everyone who has no business with the therapist's hours they are not found. */
    private Mono<List<Clinic>> clinicsOf(UUID therapistId, Predicate<Therapist> may) {
        return therapists
                .find(therapistId)
                .filter(may)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .flatMap(therapist -> clinics.of(therapistId).collectList());
    }

    private static boolean isOwn(Therapist therapist, Actor actor) {
        return therapist.hasLogin(actor.subject());
    }

    private static boolean anyClinic(Therapist therapist, Predicate<UUID> duty) {
        return therapist.clinicIds().stream().anyMatch(duty);
    }

    private static WeeklyPlan soundPlan(WeeklyPlanBody body, List<Clinic> at) {
        WeeklyPlanReader reader = new WeeklyPlanReader(
                at.stream().flatMap(clinic -> clinic.locationIds().stream()).collect(toUnmodifiableSet()));
        return switch (reader.read(body)) {
            case Reading.Sound(WeeklyPlan plan) -> plan;
            case Reading.Faulty(List<FieldProblem> faults) ->
                throw new ProblemException(
                        Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the hours cannot be kept.")
                                .with("errors", faults));
        };
    }

    private static ZoneId zoneOf(List<Clinic> at) {
        return at.isEmpty() ? ZoneId.of("UTC") : at.getFirst().zone();
    }
}
