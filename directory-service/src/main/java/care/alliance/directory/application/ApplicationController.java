package care.alliance.directory.application;

import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.audit.AuditEntry;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.idempotency.IdempotentCall;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
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
import tools.jackson.databind.json.JsonMapper;

/** Takes applications from anybody, and shows them to those who decide on them; to everybody else there are none. */
@RestController
@RequestMapping(ApplicationController.PATH)
class ApplicationController {

    static final String PATH = "/api/directory/applications";

    private final ApplicationIntake intake;
    private final ApplicationStore store;
    private final ApplicationReader reader;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final JsonMapper json;

    ApplicationController(
            ApplicationIntake intake,
            ApplicationStore store,
            ApplicationReader reader,
            AuditTrail audit,
            Idempotency idempotency,
            JsonMapper json) {
        this.intake = intake;
        this.store = store;
        this.reader = reader;
        this.audit = audit;
        this.idempotency = idempotency;
        this.json = json;
    }

    /**
     * The answer that is kept for a repeated call has no token, which is stored nowhere but as its digest; a repeated call
     * gets a new one in place of the one before.
     */
    @Anyone
    @PostMapping
    Mono<ResponseEntity<Object>> receive(
            Actor sender,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ApplicationBody body) {
        String caller = Objects.requireNonNullElse(sender.subject(), "anyone");
        var call = new IdempotentCall(caller, key, "POST " + PATH + " " + json.writeValueAsString(body));
        Mono<Answer> work = intake.receive(sender.subject(), body)
                .map(Application::id)
                .map(id -> new Answer(HttpStatus.CREATED.value(), json.writeValueAsString(new Kept(id)), null));
        return idempotency
                .answer(call, work)
                .flatMap(answer -> answer.status() == HttpStatus.CREATED.value()
                        ? withToken(json.readValue(answer.json(), Kept.class).id())
                        : Mono.just(refusal(answer)));
    }

    /** The oldest first. */
    @SignedIn
    @GetMapping
    Mono<Page<ApplicationLine>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable ApplicationState state,
            @RequestParam(required = false) @Nullable UUID clinic,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Reach all = Reach.of(actor);
        Reach reach = clinic == null ? all : all.within(clinic);
        if (reach.isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        return reader.list(reach, state, cursor, limit);
    }

    @SignedIn
    @GetMapping("/{id}")
    Mono<ResponseEntity<ApplicationView>> one(Actor actor, @PathVariable UUID id) {
        return visible(actor, id)
                .flatMap(reader::view)
                .map(view -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .eTag(view.etag())
                        .body(view));
    }

    /** Who did what to it, newest first. */
    @SignedIn
    @GetMapping("/{id}/history")
    Mono<Page<AuditEntry>> history(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        return visible(actor, id).flatMap(found -> audit.of(AuditSubject.application(id), cursor));
    }

    private Mono<Application> visible(Actor actor, UUID id) {
        return store.find(id)
                .filter(Reach.of(actor)::covers)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private Mono<ResponseEntity<Object>> withToken(UUID id) {
        UploadToken token = UploadToken.random();
        return store.put(id, token)
                .map(until -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body((Object) new Received(id, token.secret(), until)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private static ResponseEntity<Object> refusal(Answer answer) {
        ResponseEntity<String> response = answer.response();
        return ResponseEntity.status(response.getStatusCode())
                .headers(response.getHeaders())
                .body(response.getBody());
    }

    /** What a repeated call finds. */
    private record Kept(UUID id) {}

    /**
     * @param uploadToken for the header {@code Upload-Token} of documents
     * @param uploadUntil until when documents can be added
     */
    record Received(UUID id, String uploadToken, Instant uploadUntil) {

        @Override
        public String toString() {
            return "Received[" + id + "]";
        }
    }
}
