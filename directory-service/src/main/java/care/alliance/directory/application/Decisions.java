package care.alliance.directory.application;

import care.alliance.directory.application.Decided.Done;
import care.alliance.directory.application.Decided.Stale;
import care.alliance.directory.application.Decided.Unknown;
import care.alliance.directory.application.Decided.WrongState;
import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.letter.Letters;
import care.alliance.directory.staff.TherapistLogins;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Moves applications on, each step in one transaction with its letter and its place in the audit. */
@Component
class Decisions {

    private final ApplicationStore store;
    private final TherapistLogins logins;
    private final Letters letters;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Decisions(
            ApplicationStore store,
            TherapistLogins logins,
            Letters letters,
            AuditTrail audit,
            TransactionalOperator transaction,
            Clock clock) {
        this.store = store;
        this.logins = logins;
        this.letters = letters;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One step on, which the applicant is not told about. */
    Mono<Decided> move(Actor actor, UUID id, ExpectedVersion expected, ApplicationState to) {
        return decide(actor, id, expected, application -> application.moved(to), after -> Mono.empty());
    }

    /**
     * Declines and tells the applicant why. A login that an acceptance prepared and never opened is taken away before, or they
     * could not register with their address any more; while Keycloak is away an application with such a login stays as it is.
     */
    Mono<Decided> decline(Actor actor, UUID id, ExpectedVersion expected, String reason) {
        Mono<Decided> decline = decide(
                actor,
                id,
                expected,
                application -> application.declined(reason, clock.instant()),
                after -> letters.send(ApplicationIntake.letter(LetterKind.APPLICATION_ANSWERED, after, reason, null)));
        return store.find(id)
                .filter(found -> Reach.of(actor).covers(found) && expected.allows(found.version()))
                .filter(Application::loginPrepared)
                .flatMap(this::takeLoginAway)
                .then(decline);
    }

    /** Takes away the login that waits for the applicant, unless it is a therapist's. */
    Mono<Void> takeLoginAway(Application application) {
        return logins.waiting(Objects.requireNonNull(application.applicant()).email())
                .filterWhen(login -> store.isTaken(login, application.id()).map(taken -> !taken))
                .flatMap(logins::discard);
    }

    /**
     * Changes an application for somebody who may, in the version that they looked at.
     *
     * @param step the next version; empty when there is none from its state
     * @param along what else happens in the same transaction
     */
    Mono<Decided> decide(
            Actor actor,
            UUID id,
            ExpectedVersion expected,
            Function<Application, Optional<Application>> step,
            Function<Application, Mono<Void>> along) {
        return store.lock(id)
                .filter(Reach.of(actor)::covers)
                .flatMap(before -> {
                    if (!expected.allows(before.version())) {
                        return Mono.just((Decided) new Stale(before.version()));
                    }
                    return step.apply(before)
                            .map(after -> write(actor, before, after, along))
                            .orElseGet(() -> Mono.just(new WrongState(before.state())));
                })
                .as(transaction::transactional)
                .defaultIfEmpty(new Unknown());
    }

    private Mono<Decided> write(
            Actor actor, Application before, Application after, Function<Application, Mono<Void>> along) {
        var state = new Change(before.state().name(), after.state().name());
        return store.update(after)
                .filter(written -> written)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("changed while locked: " + after.id())))
                .then(Mono.defer(() -> along.apply(after)))
                .then(audit.record(
                        actor.subject(),
                        AuditSubject.application(after.id()),
                        after.state().name().toLowerCase(Locale.ROOT),
                        Map.of("state", state)))
                .thenReturn(new Done(after));
    }
}
