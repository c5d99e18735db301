package care.alliance.directory.enquiry;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.enquiry.domain.Desk;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.enquiry.domain.Routing;
import care.alliance.directory.letter.Letter;
import care.alliance.directory.letter.Letters;
import care.alliance.directory.matching.MatchRequest;
import care.alliance.directory.search.domain.Gazetteer;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.search.domain.Place;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.id.Ids;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes enquiries in: finds the clinic, keeps what was asked, and tells the sender that it has arrived. */
@Component
class Intake {

    private final Desks desks;
    private final EnquiryStore store;
    private final Letters letters;
    private final AuditTrail audit;
    private final Replies replies;
    private final Gazetteer gazetteer;
    private final Clock clock;

    Intake(
            Desks desks,
            EnquiryStore store,
            Letters letters,
            AuditTrail audit,
            Replies replies,
            Gazetteer gazetteer,
            Clock clock) {
        this.gazetteer = gazetteer;
        this.desks = desks;
        this.store = store;
        this.letters = letters;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * Joins the running transaction. Errors with {@code validation-failed} for a clinic that does not exist.
     *
     * @param body valid
     * @param answers of the matcher, checked; null for none
     */
    Mono<Answer> receive(Actor sender, EnquiryBody body, @Nullable MatchRequest answers) {
        return desks.all()
                .flatMap(all -> Routing.of(body.clinicId(), near(body.place()), all)
                        .map(desk -> receive(sender, body, answers, desk))
                        .orElseGet(() -> nobody(body)));
    }

    private Mono<Answer> receive(Actor sender, EnquiryBody body, @Nullable MatchRequest answers, Desk desk) {
        Handling received = Handling.received(Ids.next(), desk, clock.instant());
        Asked asked = new Asked(
                body.forWhom(),
                body.replyBy(),
                body.name(),
                body.email(),
                body.phone(),
                body.message(),
                body.place(),
                body.age(),
                answers);
        Letter letter = new Letter(
                LetterKind.ENQUIRY_RECEIVED,
                desk.clinic(),
                Objects.requireNonNull(body.name()),
                Objects.requireNonNull(body.email()),
                null,
                null);
        var state = new Change(null, received.state().name());
        return store.insert(received, asked)
                .then(letters.send(letter))
                .then(audit.record(
                        sender.subject(),
                        new AuditSubject("enquiry", received.id().toString()),
                        "received",
                        Map.of("state", state)))
                .then(Mono.fromSupplier(() -> replies.of(HttpStatus.CREATED, Received.of(received, desk), null)));
    }

    private @Nullable Coordinates near(@Nullable String place) {
        return place != null && gazetteer.find(place) instanceof Located.At(Place found) ? found.at() : null;
    }

    private static Mono<Answer> nobody(EnquiryBody body) {
        return Mono.error(() -> body.clinicId() == null
                ? new ProblemException(Problem.conflict("no-clinic", "There is no clinic yet that could answer."))
                : refused(List.of(new FieldProblem("clinicId", "invalid", "The id of a clinic, or nothing."))));
    }

    static ProblemException refused(List<FieldProblem> problems) {
        return new ProblemException(
                Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the fields cannot be used.")
                        .with("errors", problems));
    }
}
