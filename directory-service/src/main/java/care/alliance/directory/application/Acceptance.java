package care.alliance.directory.application;

import care.alliance.directory.application.Decided.Done;
import care.alliance.directory.application.Decided.LoginRefused;
import care.alliance.directory.application.Decided.LoginTaken;
import care.alliance.directory.application.Decided.Stale;
import care.alliance.directory.application.Decided.Unknown;
import care.alliance.directory.application.Decided.WrongState;
import care.alliance.directory.application.domain.Applicant;
import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.application.domain.NewTherapist;
import care.alliance.directory.letter.Letters;
import care.alliance.directory.staff.PreparedLogin;
import care.alliance.directory.staff.TherapistLogins;
import care.alliance.directory.therapist.Therapists;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Accepts an applicant: a login at Keycloak, a profile, a letter. Two systems cannot be changed in one transaction, so the
 * order is such that whatever fails leaves nothing that works half, and that accepting again goes on where it stopped:
 *
 * <ol>
 *   <li>The application notes that a login may be waiting from now on, so that declining it knows to look.
 *   <li>The login is prepared, <em>closed</em>. An address that has a login already is refused here; nothing has changed.
 *       If Keycloak does not answer, the application stays at its interview; the next attempt finds the login by its address
 *       and its group, or makes it.
 *   <li>One transaction stores the profile, under the application's own id, the letter, the audit and the state. If it fails,
 *       a closed login is left in which nobody can sign in. The next attempt finds it; declining takes it away.
 *   <li>The login is opened, and Keycloak mails how to choose a password. If that fails the caller is told to try again
 *       shortly, and accepting what is accepted does only this. The letter may arrive a moment before the login is open; the
 *       page it leads to then asks to sign in later.
 * </ol>
 */
@Component
class Acceptance {

    private static final String SIGN_IN = "/profile";

    private final ApplicationStore store;
    private final Decisions decisions;
    private final TherapistLogins logins;
    private final Therapists therapists;
    private final Letters letters;
    private final Clock clock;

    Acceptance(
            ApplicationStore store,
            Decisions decisions,
            TherapistLogins logins,
            Therapists therapists,
            Letters letters,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.logins = logins;
        this.therapists = therapists;
        this.letters = letters;
        this.clock = clock;
    }

    /** Errors with {@code unavailable} while Keycloak or the database is away; then the call can be repeated. */
    Mono<Decided> accept(Actor actor, UUID id, ExpectedVersion expected) {
        return store.find(id)
                .filter(Reach.of(actor)::covers)
                .flatMap(found -> accept(actor, found, expected))
                .defaultIfEmpty(new Unknown());
    }

    private Mono<Decided> accept(Actor actor, Application found, ExpectedVersion expected) {
        if (found.state() == ApplicationState.ACCEPTED) {
            return opened(found);
        }
        if (!expected.allows(found.version())) {
            return Mono.just(new Stale(found.version()));
        }
        if (found.state() != ApplicationState.INTERVIEW) {
            return Mono.just(new WrongState(found.state()));
        }
        Applicant applicant = Objects.requireNonNull(found.applicant());
        return store.expectLogin(found)
                .flatMap(unchanged -> unchanged
                        ? logins.prepare(applicant.email(), applicant.name()).flatMap(login -> switch (login) {
                            case PreparedLogin.Ready(UUID subject) -> store(actor, found, subject);
                            case PreparedLogin.Taken() -> Mono.just(new LoginTaken());
                            case PreparedLogin.NotAccepted() -> Mono.just(new LoginRefused());
                        })
                        : Mono.just(new Stale(found.version())));
    }

    private Mono<Decided> store(Actor actor, Application found, UUID login) {
        ExpectedVersion sameVersion = ExpectedVersion.of("\"" + found.version() + "\"");
        Mono<Decided> change = decisions
                .decide(
                        actor,
                        found.id(),
                        sameVersion,
                        application -> application.accepted(login, clock.instant()),
                        after -> employ(after, login))
                // Another application with the same address was accepted in this very moment.
                .onErrorResume(DuplicateKeyException.class, outrun -> Mono.just(new LoginTaken()));
        return store.isTaken(login, found.id())
                .flatMap(taken -> taken ? Mono.just(new LoginTaken()) : change)
                .flatMap(
                        decided -> decided instanceof Done(Application after) ? opened(after) : outrun(found, decided));
    }

    private Mono<Void> employ(Application after, UUID login) {
        Applicant applicant = Objects.requireNonNull(after.applicant());
        LocalDate today = LocalDate.ofInstant(clock.instant(), VacancyStore.ZONE);
        return therapists
                .save(NewTherapist.of(after.id(), applicant, login, today))
                .then(letters.send(ApplicationIntake.letter(LetterKind.INVITATION, after, null, SIGN_IN)));
    }

    private Mono<Decided> opened(Application accepted) {
        return logins.open(Objects.requireNonNull(accepted.loginId())).thenReturn(new Done(accepted));
    }

    /** Somebody declined it meanwhile: then nobody would come back for the login. */
    private Mono<Decided> outrun(Application found, Decided decided) {
        return store.find(found.id())
                .filter(now -> now.state() == ApplicationState.DECLINED)
                .flatMap(now -> decisions.takeLoginAway(found))
                .thenReturn(decided);
    }
}
