package care.alliance.booking.availability;

import care.alliance.booking.availability.StoredWeeklyPlans.Versioned;
import care.alliance.booking.availability.TherapistCare.At;
import care.alliance.booking.availability.WeeklyPlanReader.Reading;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Weekly hours. */
@RestController
@RequestMapping("/api/booking/therapists/{therapistId}/availability")
class AvailabilityController {
    private final TherapistCare care;
    private final StoredWeeklyPlans plans;

    AvailabilityController(TherapistCare care, StoredWeeklyPlans plans) {
        this.care = care;
        this.plans = plans;
    }

    @SignedIn
    @GetMapping
    Mono<ResponseEntity<WeeklyPlanBody>> find(@PathVariable UUID therapistId, Actor actor) {
        return care.toRead(therapistId, actor)
                .flatMap(at -> plans.versioned(therapistId)
                        .defaultIfEmpty(new Versioned(new WeeklyPlan(at.zone(), List.of()), 0)))
                .map(week -> answer(week.plan(), week.version()));
    }

    @SignedIn
    @PutMapping
    Mono<ResponseEntity<WeeklyPlanBody>> replace(
            @PathVariable UUID therapistId,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody WeeklyPlanBody body,
            Actor actor) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        return care.toChange(therapistId, actor)
                .map(at -> soundPlan(body, at))
                .flatMap(plan -> plans.replace(therapistId, plan, expected)
                        .map(version -> answer(plan, version))
                        .switchIfEmpty(stale(therapistId)));
    }

    private static ResponseEntity<WeeklyPlanBody> answer(WeeklyPlan plan, int version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(WeeklyPlanBody.of(plan));
    }

    private <T> Mono<T> stale(UUID therapistId) {
        return plans.versioned(therapistId)
                .map(Versioned::version)
                .defaultIfEmpty(0)
                .flatMap(current -> Mono.error(new ProblemException(Problem.staleVersion(current))));
    }

    private static WeeklyPlan soundPlan(WeeklyPlanBody body, At at) {
        return switch (new WeeklyPlanReader(at.locations()).read(body)) {
            case Reading.Sound(WeeklyPlan plan) -> plan;
            case Reading.Faulty(List<FieldProblem> faults) ->
                throw new ProblemException(
                        Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the hours cannot be kept.")
                                .with("errors", faults));
        };
    }
}
