package care.alliance.directory.clinic;

import care.alliance.directory.audit.AuditEntry;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.clinic.ClinicEditor.Edited;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What managers change about their own clinic, and what was changed. For everybody else the clinic's id leads nowhere. */
@RestController
@RequestMapping("/api/directory/clinics/{id}")
class ClinicEditController {

    private final ClinicEditor editor;
    private final ClinicSupply supply;
    private final AuditTrail audit;
    private final Clock clock;

    ClinicEditController(ClinicEditor editor, ClinicSupply supply, AuditTrail audit, Clock clock) {
        this.editor = editor;
        this.supply = supply;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes what the clinic says about itself; {@code If-Match} is the version that the caller has seen. */
    @StaffOnly
    @PutMapping
    Mono<ClinicView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ClinicEdit edit,
            Actor actor,
            ServerHttpResponse response) {
        ManagersOnly.check(actor, id);
        return editor.edit(id, ExpectedVersion.of(ifMatch), edit, actor.subject())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .map(ClinicEditController::done)
                .zipWith(
                        supply.accepting(),
                        (stored, accepting) -> ClinicView.of(stored, accepting.getOrDefault(id, 0), clock.instant()))
                .doOnNext(clinic -> response.getHeaders().setETag("W/\"" + clinic.version() + "\""));
    }

    private static StoredClinic done(Edited edited) {
        return switch (edited) {
            case Edited.Done(StoredClinic clinic) -> clinic;
            case Edited.Stale(int current) -> throw new ProblemException(Problem.staleVersion(current));
            case Edited.Wrong(var problems) ->
                throw new ProblemException(Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "validation-failed",
                                "Some of the values are not as they must be.")
                        .with("errors", problems));
        };
    }

    /** Who changed what, newest first. */
    @StaffOnly
    @GetMapping("/changes")
    Mono<Page<AuditEntry>> changes(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Actor actor) {
        ManagersOnly.check(actor, id);
        return audit.of(AuditSubject.clinic(id), cursor);
    }
}
