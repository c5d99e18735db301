package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Notice;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.id.Ids;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.idempotency.IdempotentCall;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A clinic's notices, for its managers; what is current stands with the clinic for everybody. */
@RestController
@RequestMapping("/api/directory/clinics/{id}/notices")
class NoticeController {

    private static final Problem TOO_MANY = Problem.conflict(
            "too-many-notices", "At most " + Notices.MOST_AT_ONCE + " notices at once; end one first.");

    private final Notices notices;
    private final Idempotency idempotency;
    private final JsonMapper json;
    private final Clock clock;

    NoticeController(Notices notices, Idempotency idempotency, JsonMapper json, Clock clock) {
        this.notices = notices;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
    }

    /** Every notice, current or not, the one that begins last first. */
    @StaffOnly
    @GetMapping
    Mono<Page<NoticeView>> all(@PathVariable UUID id, Actor actor) {
        ManagersOnly.check(actor, id);
        return notices.of(id)
                .map(notice -> NoticeView.of(notice, clock.instant()))
                .collectList()
                .map(Page::all);
    }

    /** Gives notice until a day that must be named. */
    @StaffOnly
    @PostMapping
    Mono<ResponseEntity<String>> give(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NewNotice wanted,
            Actor actor) {
        ManagersOnly.check(actor, id);
        Instant now = clock.instant();
        Instant from = wanted.from() == null ? now : wanted.from();
        Notice.wrong(from, wanted.until(), now).ifPresent(wrong -> {
            throw new ProblemException(refusal(wrong));
        });
        String subject = Objects.requireNonNull(actor.subject());
        Notice notice = new Notice(Ids.next(), wanted.text().strip(), from, wanted.until(), null);
        var call = new IdempotentCall(subject, key, "POST notice " + id + " " + json.writeValueAsString(wanted));
        return idempotency.answer(call, give(id, notice, subject, now)).map(Answer::response);
    }

    private Mono<Answer> give(UUID clinic, Notice notice, String subject, Instant now) {
        return notices.give(clinic, notice, subject)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .map(given -> switch (given) {
                    case DONE ->
                        new Answer(
                                HttpStatus.CREATED.value(), json.writeValueAsString(NoticeView.of(notice, now)), null);
                    case TOO_MANY -> throw new ProblemException(TOO_MANY);
                });
    }

    /** Ends a notice now. It is kept for the record. */
    @StaffOnly
    @DeleteMapping("/{notice}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable UUID id, @PathVariable UUID notice, Actor actor) {
        ManagersOnly.check(actor, id);
        return notices.end(id, notice, actor.subject())
                .filter(ended -> ended)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .then();
    }

    private static Problem refusal(Notice.Wrong wrong) {
        FieldProblem field = switch (wrong) {
            case ENDS_BEFORE_IT_BEGINS ->
                new FieldProblem("until", "before-from", "The end must be after the beginning.");
            case IS_OVER_ALREADY -> new FieldProblem("until", "past", "The end must lie ahead.");
            case LASTS_TOO_LONG -> new FieldProblem("until", "too-far", "At most a year from now.");
        };
        return Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the values are not as they must be.")
                .with("errors", List.of(field));
    }
}
