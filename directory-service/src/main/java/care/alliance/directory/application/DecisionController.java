package care.alliance.directory.application;

import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.application.domain.Typed;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What can be decided on an application. Whether it is the caller's to decide is asked with its row at hand. */
@RestController
@RequestMapping(ApplicationController.PATH + "/{id}")
class DecisionController {

    private final Decisions decisions;
    private final Acceptance acceptance;

    DecisionController(Decisions decisions, Acceptance acceptance) {
        this.decisions = decisions;
        this.acceptance = acceptance;
    }

    @SignedIn
    @PostMapping("/move")
    Mono<ResponseEntity<Changed>> move(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Move body) {
        return decisions.move(actor, id, ExpectedVersion.of(ifMatch), body.to()).map(DecisionController::answer);
    }

    @SignedIn
    @PostMapping("/decline")
    Mono<ResponseEntity<Changed>> decline(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Decline body) {
        return decisions
                .decline(actor, id, ExpectedVersion.of(ifMatch), Objects.requireNonNull(body.reason()))
                .map(DecisionController::answer);
    }

    /** Accepting what is accepted sends Keycloak's mail again to somebody who has not followed it, and changes nothing. */
    @SignedIn
    @PostMapping("/accept")
    Mono<ResponseEntity<Changed>> accept(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch) {
        return acceptance.accept(actor, id, ExpectedVersion.of(ifMatch)).map(DecisionController::answer);
    }

    private static ResponseEntity<Changed> answer(Decided decided) {
        return switch (decided) {
            case Decided.Done(var application) ->
                ResponseEntity.ok()
                        .eTag("\"" + application.version() + "\"")
                        .body(new Changed(application.id(), application.version(), application.state()));
            case Decided.Unknown() -> throw new ProblemException(Problem.notFound());
            case Decided.Stale(int current) -> throw new ProblemException(Problem.staleVersion(current));
            case Decided.WrongState(var state) ->
                throw new ProblemException(Problem.conflict("wrong-state", "This cannot be done any more, or not yet.")
                        .with("state", state));
            case Decided.LoginTaken() ->
                throw new ProblemException(
                        Problem.conflict("login-exists", "Somebody signs in with the applicant's address already."));
            case Decided.LoginRefused() ->
                throw new ProblemException(Problem.unprocessable(
                        "login-not-accepted", "The name or the e-mail address cannot be used for a login."));
        };
    }

    /** @param to the next state; an end has a call of its own */
    record Move(@NotNull ApplicationState to) {}

    /** @param reason as the applicant is told */
    record Decline(@NotBlank @Size(max = 2000) @Nullable String reason) {

        Decline {
            reason = Typed.lines(reason);
        }

        @Override
        public String toString() {
            return "Decline[…]";
        }
    }

    record Changed(UUID id, int version, ApplicationState state) {}
}
