package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeekException;
import care.alliance.booking.creation.Creations;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** What interrupts a therapist's week: single dates, time off, journeys. Appointments that are there stay. */
@RestController
@RequestMapping("/api/booking/therapists/{therapistId}/exceptions")
class ExceptionController {

    private final TherapistCare care;
    private final WeekExceptions exceptions;
    private final Creations creations;

    ExceptionController(TherapistCare care, WeekExceptions exceptions, Creations creations) {
        this.care = care;
        this.exceptions = exceptions;
        this.creations = creations;
    }

    @SignedIn
    @GetMapping
    Mono<Many> list(@PathVariable UUID therapistId, Actor actor) {
        return care.toRead(therapistId, actor)
                .flatMap(_ -> exceptions.of(therapistId).collectList())
                .map(Many::new);
    }

    @SignedIn
    @PostMapping
    Mono<ResponseEntity<String>> add(
            @PathVariable UUID therapistId,
            @RequestHeader(name = Creations.KEY, required = false) @Nullable String key,
            @RequestBody ExceptionBody body,
            Actor actor) {
        String path = "/api/booking/therapists/" + therapistId + "/exceptions";
        return care.toChange(therapistId, actor)
                .map(at -> sound(body, at))
                .flatMap(read -> creations.once(actor, key, path, body, add(therapistId, read, body, actor)));
    }

    private Mono<Made> add(UUID therapistId, WeekException read, ExceptionBody body, Actor actor) {
        return exceptions
                .add(therapistId, read, note(body), Objects.requireNonNull(actor.subject()))
                .<Made>map(id -> new Made.New(with(id, body), 1))
                .defaultIfEmpty(new Made.Not(Problem.conflict(
                        "too-many-exceptions", "At most " + WeekExceptions.MOST + " can be ahead at a time.")));
    }

    @SignedIn
    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Void>> remove(@PathVariable UUID therapistId, @PathVariable UUID id, Actor actor) {
        return care.toChange(therapistId, actor)
                .flatMap(_ -> exceptions.remove(therapistId, id))
                .filter(removed -> removed)
                .map(_ -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private static WeekException sound(ExceptionBody body, TherapistCare.At at) {
        ExceptionReader reader = new ExceptionReader(at.locations());
        return reader.read(body)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "This exception cannot be kept.")
                                .with("errors", reader.faults())));
    }

    private static @Nullable String note(ExceptionBody body) {
        return body.note() == null || body.note().isBlank() ? null : body.note().strip();
    }

    private static ExceptionBody with(UUID id, ExceptionBody body) {
        return new ExceptionBody(
                id, body.kind(), body.date(), body.from(), body.to(), body.hours(), body.zone(), note(body));
    }

    record Many(List<ExceptionBody> items) {}
}
