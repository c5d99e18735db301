package care.alliance.directory.enquiry;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.enquiry.EnquiryStore.Locked;
import care.alliance.directory.enquiry.domain.EnquiryState;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.enquiry.domain.Owner;
import care.alliance.directory.letter.Letter;
import care.alliance.directory.letter.Letters;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.id.Ids;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Moves enquiries on for the clinic's staff. */
@Component
class Handlings {

    private final EnquiryStore store;
    private final Letters letters;
    private final AuditTrail audit;
    private final Replies replies;
    private final Clock clock;

    Handlings(EnquiryStore store, Letters letters, AuditTrail audit, Replies replies, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    /** Joins the running transaction; a refusal is an answer as well, and to be rolled back. */
    Mono<Answer> change(Actor actor, UUID id, ExpectedVersion expected, Step step) {
        return store.lock(id)
                .filter(locked -> actor.worksAt(locked.handling().clinic()))
                .flatMap(locked -> change(actor, locked, expected, step))
                .switchIfEmpty(Mono.fromSupplier(() -> replies.of(Problem.notFound())));
    }

    private Mono<Answer> change(Actor actor, Locked locked, ExpectedVersion expected, Step step) {
        Handling before = locked.handling();
        if (!expected.allows(before.version())) {
            return Mono.just(replies.of(Problem.staleVersion(before.version())));
        }
        return next(before, actor, step)
                .map(after -> write(actor, locked, after, step))
                .orElseGet(() -> Mono.just(
                        replies.of(Problem.conflict("wrong-state", "This cannot be done any more, or not yet.")
                                .with("state", before.state()))));
    }

    private Optional<Handling> next(Handling before, Actor actor, Step step) {
        return switch (step) {
            case Step.Take() -> before.taken(owner(actor));
            case Step.Note _ -> before.noted();
            case Step.Reply _ -> before.answered(clock.instant());
            case Step.Close close -> before.closed(close.outcome(), clock.instant());
        };
    }

    private Mono<Answer> write(Actor actor, Locked locked, Handling after, Step step) {
        return store.update(after)
                .then(Mono.defer(() -> entry(actor, after.id(), step)))
                .flatMap(fits -> fits ? finish(actor, locked, after, step) : Mono.just(replies.of(full())));
    }

    private Mono<Answer> finish(Actor actor, Locked locked, Handling after, Step step) {
        return letter(locked, step)
                .then(audit.record(
                        actor.subject(),
                        new AuditSubject("enquiry", after.id().toString()),
                        action(step),
                        changes(locked.handling().state(), after, step)))
                .then(Mono.fromSupplier(() -> replies.of(
                        HttpStatus.OK, new Changed(after.id(), after.version(), after.state()), after.version())));
    }

    private Mono<Boolean> entry(Actor actor, UUID enquiry, Step step) {
        return switch (step) {
            case Step.Note note -> add(actor, enquiry, Entry.Kind.NOTE, note.text());
            case Step.Reply reply ->
                add(actor, enquiry, reply.isByMail() ? Entry.Kind.MAIL : Entry.Kind.CALL, reply.text());
            case Step.Take _, Step.Close _ -> Mono.just(true);
        };
    }

    private Mono<Boolean> add(Actor actor, UUID enquiry, Entry.Kind kind, @Nullable String text) {
        return store.add(
                enquiry,
                new Entry(Ids.next(), kind, clock.instant(), owner(actor).name(), Objects.requireNonNull(text)));
    }

    private Mono<Void> letter(Locked locked, Step step) {
        UUID clinic = locked.handling().clinic();
        return step instanceof Step.Reply reply && reply.isByMail()
                ? letters.send(new Letter(
                        LetterKind.ENQUIRY_ANSWERED,
                        clinic,
                        Objects.requireNonNull(locked.asked().name()),
                        Objects.requireNonNull(locked.asked().email()),
                        reply.text(),
                        "/guidance?clinic=" + clinic))
                : Mono.empty();
    }

    private static Owner owner(Actor actor) {
        return new Owner(
                Objects.requireNonNull(actor.subject()), Objects.requireNonNullElse(actor.name(), "A colleague"));
    }

    private static String action(Step step) {
        return switch (step) {
            case Step.Take _ -> "taken";
            case Step.Note _ -> "noted";
            case Step.Reply _ -> "answered";
            case Step.Close _ -> "closed";
        };
    }

    /** Which fields are different, and from which state to which; nothing of what anybody wrote. */
    private static Map<String, Change> changes(EnquiryState before, Handling after, Step step) {
        Map<String, Change> changes = new HashMap<>();
        if (before != after.state()) {
            changes.put("state", new Change(before.name(), after.state().name()));
        }
        switch (step) {
            case Step.Take _ -> changes.put("owner", new Change(null, null));
            case Step.Note _, Step.Reply _ -> changes.put("entries", new Change(null, null));
            case Step.Close close -> changes.put("outcome", new Change(null, String.valueOf(close.outcome())));
        }
        return changes;
    }

    private static Problem full() {
        return Problem.conflict("too-many-entries", "At most " + EnquiryStore.MOST_ENTRIES + " notes and answers.");
    }

    record Changed(UUID id, int version, EnquiryState state) {}
}
