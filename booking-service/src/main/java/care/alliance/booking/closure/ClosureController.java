package care.alliance.booking.closure;

import care.alliance.booking.clinic.ClinicAccess;
import care.alliance.booking.creation.Creations;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A clinic's closures: read by its staff, set by its managers. Appointments that are there stay. */
@RestController
@RequestMapping("/api/booking/clinics/{id}/closures")
class ClosureController {

    private final ClinicAccess access;
    private final ClosureStore store;
    private final Creations creations;

    ClosureController(ClinicAccess access, ClosureStore store, Creations creations) {
        this.access = access;
        this.store = store;
        this.creations = creations;
    }

    @GetMapping
    @StaffOnly
    Mono<Many> list(@PathVariable UUID id, Actor actor) {
        return access.toStaff(id, actor)
                .flatMap(_ -> store.of(id).collectList())
                .map(Many::new);
    }

    @PostMapping
    @StaffOnly
    Mono<ResponseEntity<String>> add(
            @PathVariable UUID id,
            @RequestHeader(name = Creations.KEY, required = false) @Nullable String key,
            @Valid @RequestBody ClosureBody body,
            Actor actor) {
        Stretch when = Stretch.of(body.from(), body.to());
        Mono<Made> work = store.add(id, body.name().strip(), when, Objects.requireNonNull(actor.subject()))
                .<Made>map(
                        made -> new Made.New(new ClosureBody(made, body.name().strip(), body.from(), body.to()), 1))
                .defaultIfEmpty(new Made.Not(Problem.conflict(
                        "too-many-closures", "At most " + ClosureStore.MOST + " can be ahead at a time.")));
        return access.toManagers(id, actor)
                .flatMap(_ -> creations.once(actor, key, "/api/booking/clinics/" + id + "/closures", body, work));
    }

    @DeleteMapping("/{closureId}")
    @StaffOnly
    Mono<ResponseEntity<Void>> remove(@PathVariable UUID id, @PathVariable UUID closureId, Actor actor) {
        return access.toManagers(id, actor)
                .flatMap(_ -> store.remove(id, closureId))
                .filter(removed -> removed)
                .map(_ -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    record Many(List<ClosureBody> items) {}
}
