package care.alliance.booking.waitlist;

import care.alliance.booking.appointment.Rivalry;
import care.alliance.booking.creation.Creations;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.waitlist.WaitlistView.PatientView;
import care.alliance.booking.waitlist.domain.WaitlistEntry;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The waitlist: patients enter and leave it, the clinic's staff see it and say what is urgent. */
@RestController
@RequestMapping(WaitlistController.PATH)
class WaitlistController {

    static final String PATH = "/api/booking/waitlist";

    private final Waiting waiting;
    private final WaitlistStore entries;
    private final Patients patients;
    private final Creations creations;

    WaitlistController(Waiting waiting, WaitlistStore entries, Patients patients, Creations creations) {
        this.waiting = waiting;
        this.entries = entries;
        this.patients = patients;
        this.creations = creations;
    }

    record Many(List<WaitlistView> items) {}

    record Urgency(@NotNull Boolean urgent) {}

    @PostMapping
    @SignedIn
    Mono<ResponseEntity<String>> enter(
            Actor actor,
            @RequestHeader(name = Creations.KEY, required = false) @Nullable String key,
            @Valid @RequestBody WaitlistBody body) {
        return Rivalry.settle(creations.once(actor, key, PATH, body, waiting.enter(body, actor)));
    }

    /** A patient's own entries, or the open ones of a clinic in their order. */
    @GetMapping
    @SignedIn
    Mono<Many> list(Actor actor, @RequestParam(required = false) @Nullable UUID clinic) {
        if (clinic != null) {
            return Mono.just(clinic)
                    .filter(actor::worksAt)
                    .switchIfEmpty(Mono.error(WaitlistController::notFound))
                    .flatMapMany(entries::at)
                    .concatMap(this::forStaff)
                    .collectList()
                    .map(Many::new);
        }
        return actor.has(Role.PATIENT)
                ? patients.of(actor)
                        .flatMapMany(patient -> entries.of(patient.id()))
                        .map(entry -> WaitlistView.of(entry, null))
                        .collectList()
                        .map(Many::new)
                : Mono.error(notFound());
    }

    @GetMapping("/{id}")
    @SignedIn
    Mono<WaitlistView> one(@PathVariable UUID id, Actor actor) {
        return entries.find(id)
                .filterWhen(entry -> waiting.concerns(entry, actor))
                .flatMap(entry ->
                        actor.worksAt(entry.clinicId()) ? forStaff(entry) : Mono.just(WaitlistView.of(entry, null)))
                .switchIfEmpty(Mono.error(WaitlistController::notFound));
    }

    /** Waits no longer. A time that is offered at this moment is let go. */
    @PostMapping("/{id}/leave")
    @SignedIn
    Mono<WaitlistView> leave(@PathVariable UUID id, Actor actor) {
        return answer(waiting.leave(id, actor));
    }

    @PostMapping("/{id}/urgent")
    @StaffOnly
    Mono<WaitlistView> urgent(@PathVariable UUID id, Actor actor, @Valid @RequestBody Urgency body) {
        return answer(waiting.urgent(id, body.urgent(), actor));
    }

    private Mono<WaitlistView> forStaff(WaitlistEntry entry) {
        return patients.find(entry.patient())
                .map(patient ->
                        WaitlistView.of(entry, new PatientView(patient.id().value(), patient.name())));
    }

    private static Mono<WaitlistView> answer(Mono<Made> change) {
        return change.map(made -> switch (made) {
            case Made.New(Object view, var _) -> (WaitlistView) view;
            case Made.Not(Problem why) -> throw new ProblemException(why);
        });
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound());
    }
}
