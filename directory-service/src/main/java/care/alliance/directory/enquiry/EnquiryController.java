package care.alliance.directory.enquiry;

import care.alliance.directory.matching.MatchRequest;
import care.alliance.directory.matching.ToldAnswers;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.idempotency.IdempotentCall;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

/** Takes enquiries from anybody, and shows a clinic's staff their own. */
@RestController
@RequestMapping(EnquiryController.PATH)
class EnquiryController {

    static final String PATH = "/api/directory/enquiries";

    private final Intake intake;
    private final EnquiryReader reader;
    private final ToldAnswers told;
    private final Idempotency idempotency;
    private final Replies replies;

    EnquiryController(Intake intake, EnquiryReader reader, ToldAnswers told, Idempotency idempotency, Replies replies) {
        this.intake = intake;
        this.reader = reader;
        this.told = told;
        this.idempotency = idempotency;
        this.replies = replies;
    }

    @Anyone
    @PostMapping
    Mono<ResponseEntity<String>> receive(
            Actor sender,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody EnquiryBody body) {
        List<FieldProblem> problems = new ArrayList<>(body.problems());
        MatchRequest answers = null;
        if (body.answers() != null) {
            var checked = told.check(body.answers());
            checked.problems().stream()
                    .map(wrong -> new FieldProblem("answers." + wrong.field(), wrong.code(), wrong.message()))
                    .forEach(problems::add);
            answers = checked.answers();
        }
        if (!problems.isEmpty()) {
            throw Intake.refused(problems);
        }
        String caller = Objects.requireNonNullElse(sender.subject(), "anyone");
        IdempotentCall call = new IdempotentCall(caller, key, replies.fingerprint(PATH, body));
        return idempotency.answer(call, intake.receive(sender, body, answers)).map(Answer::response);
    }

    /** Those without an answer first, the longest overdue on top. */
    @StaffOnly
    @GetMapping
    Mono<Page<EnquiryLine>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID clinic,
            @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        if (clinic != null && !actor.worksAt(clinic)) {
            throw new ProblemException(Problem.notFound());
        }
        Set<UUID> clinics = clinic == null ? actor.clinics() : Set.of(clinic);
        return reader.list(EnquiryFilter.of(clinics, state, cursor, limit));
    }

    @StaffOnly
    @GetMapping("/{id}")
    Mono<ResponseEntity<EnquiryView>> one(Actor actor, @PathVariable UUID id) {
        return reader.one(id, actor.clinics())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .map(view -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .eTag(view.etag())
                        .body(view));
    }
}
