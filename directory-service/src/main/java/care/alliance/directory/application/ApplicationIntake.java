package care.alliance.directory.application;

import care.alliance.directory.application.domain.Application;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.letter.Letter;
import care.alliance.directory.letter.Letters;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.kit.id.Ids;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes applications in, and tells the applicant that theirs has arrived. */
@Component
class ApplicationIntake {

    private final ApplicationStore store;
    private final VacancyStore vacancies;
    private final Library library;
    private final Letters letters;
    private final AuditTrail audit;
    private final Clock clock;

    ApplicationIntake(
            ApplicationStore store,
            VacancyStore vacancies,
            Library library,
            Letters letters,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.vacancies = vacancies;
        this.library = library;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Joins the running transaction. Errors with {@code validation-failed} for what does not exist. */
    Mono<Application> receive(@Nullable String sender, ApplicationBody body) {
        List<FieldProblem> problems = body.problems(library);
        if (!problems.isEmpty()) {
            return Mono.error(refused(problems));
        }
        return clinic(body)
                .map(clinic -> Application.received(
                        Ids.next(), clinic.orElse(null), body.vacancyId(), clock.instant(), body.applicant()))
                .flatMap(application -> keep(sender, application).thenReturn(application));
    }

    private Mono<Void> keep(@Nullable String sender, Application application) {
        var state = new Change(null, application.state().name());
        return store.insert(application)
                .then(letters.send(letter(LetterKind.APPLICATION_RECEIVED, application, null, null)))
                .then(audit.record(
                        sender, AuditSubject.application(application.id()), "received", Map.of("state", state)));
    }

    static Letter letter(LetterKind kind, Application application, @Nullable String words, @Nullable String path) {
        var applicant = Objects.requireNonNull(application.applicant());
        return new Letter(kind, application.clinicId(), applicant.name(), applicant.email(), words, path);
    }

    private Mono<Optional<UUID>> clinic(ApplicationBody body) {
        UUID vacancy = body.vacancyId();
        UUID named = body.clinicId();
        if (vacancy != null) {
            return vacancies
                    .clinicOf(vacancy)
                    .filter(clinic -> named == null || named.equals(clinic))
                    .map(Optional::of)
                    .switchIfEmpty(
                            Mono.error(() -> refused("vacancyId", "A vacancy that can be applied for, or none.")));
        }
        return named == null
                ? Mono.just(Optional.empty())
                : vacancies
                        .isClinic(named)
                        .filter(known -> known)
                        .map(known -> Optional.of(named))
                        .switchIfEmpty(Mono.error(() -> refused("clinicId", "The id of a clinic, or nothing.")));
    }

    private static ProblemException refused(String field, String allowed) {
        return refused(List.of(new FieldProblem(field, "invalid", allowed)));
    }

    private static ProblemException refused(List<FieldProblem> problems) {
        return new ProblemException(
                Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the values are not as they must be.")
                        .with("errors", problems));
    }
}
