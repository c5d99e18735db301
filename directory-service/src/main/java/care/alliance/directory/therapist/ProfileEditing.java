package care.alliance.directory.therapist;

import care.alliance.directory.audit.AuditEntry;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.therapist.domain.Editor;
import care.alliance.directory.therapist.domain.Edits;
import care.alliance.directory.therapist.domain.ProfileCheck;
import care.alliance.directory.therapist.domain.ProfileEdit;
import care.alliance.directory.therapist.domain.ProfileFault;
import care.alliance.directory.therapist.domain.ProfileFields;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.directory.therapist.domain.VisibilityRules;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.page.Page;
import care.alliance.kit.version.ExpectedVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Work on profiles: by therapists on their own, by managers on those of their clinic. Every change is remembered. */
@Component
class ProfileEditing {

    private static final String EDITED = "edited";

    private final TherapistStore store;
    private final TherapistWriter writer;
    private final TherapistReader reader;
    private final TherapistRows rows;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;
    private final ProfileCheck check;
    private final VisibilityRules rules;
    private final Today today;

    ProfileEditing(
            TherapistStore store,
            TherapistWriter writer,
            TherapistReader reader,
            TherapistRows rows,
            AuditTrail audit,
            TransactionalOperator transaction,
            ProfileCheck check,
            ProfileSettings settings,
            Today today) {
        this.store = store;
        this.writer = writer;
        this.reader = reader;
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
        this.check = check;
        this.rules = settings.rules();
        this.today = today;
    }

    Mono<Editing<DraftView>> draft(UUID id, Actor actor) {
        return theirs(store.find(id), actor, (stored, editor) -> Mono.just(done(stored, editor)));
    }

    Mono<Editing<DraftView>> own(Actor actor) {
        Mono<StoredTherapist> found = Editors.login(actor).map(store::ofLogin).orElseGet(Mono::empty);
        return theirs(found, actor, (stored, editor) -> Mono.just(done(stored, editor)));
    }

    /** The public page as it would be; nothing is stored. */
    Mono<Editing<TherapistProfile>> preview(UUID id, ProfileEdit edit, Actor actor) {
        return theirs(
                store.find(id),
                actor,
                (stored, editor) -> checked(
                        edit,
                        stored,
                        editor,
                        therapist -> reader.evenHidden(id)
                                .map(profile -> new Editing.Done<>(profile.with(therapist, rows)))));
    }

    Mono<Editing<DraftView>> save(UUID id, ExpectedVersion expected, ProfileEdit edit, Actor actor) {
        return theirs(
                        store.lock(id),
                        actor,
                        (stored, editor) -> expected.allows(stored.version())
                                ? checked(
                                        edit,
                                        stored,
                                        editor,
                                        therapist -> write(stored, therapist, actor)
                                                .then(store.find(id))
                                                .map(now -> done(now, editor)))
                                : stale(stored, expected))
                .as(transaction::transactional);
    }

    /** Somebody says that all of it is right as it stands, which shows it again where it was hidden for its age. */
    Mono<Editing<DraftView>> confirm(UUID id, Actor actor) {
        LocalDate day = today.date();
        return theirs(store.lock(id), actor, (stored, editor) -> {
                    Therapist before = stored.therapist();
                    boolean bookable =
                            before.confirmed(day).visibility(rules, day).bookable();
                    Map<String, Change> changes =
                            Map.of("confirmedOn", new Change(text(before.confirmedOn()), text(day)));
                    return writer.stand(stored, bookable, day)
                            .then(audit.record(actor.subject(), AuditSubject.therapist(id), "confirmed", changes))
                            .then(store.find(id))
                            .map(now -> done(now, editor));
                })
                .as(transaction::transactional);
    }

    /** What has happened to the profile, newest first. */
    Mono<Editing<Page<ChangeView>>> changes(UUID id, @Nullable String cursor, Actor actor) {
        return theirs(
                store.find(id),
                actor,
                (stored, editor) -> audit.of(AuditSubject.therapist(id), cursor)
                        .map(page -> new Editing.Done<>(new Page<>(
                                page.items().stream()
                                        .map(entry -> ChangeView.of(entry, stored.therapist(), actor))
                                        .toList(),
                                page.next()))));
    }

    private <T> Mono<Editing<T>> theirs(
            Mono<StoredTherapist> found, Actor actor, BiFunction<StoredTherapist, Editor, Mono<Editing<T>>> work) {
        return found.flatMap(stored -> {
                    Editor editor = Editors.editor(actor, stored.therapist());
                    return editor.may() ? work.apply(stored, editor) : Mono.<Editing<T>>empty();
                })
                .switchIfEmpty(Mono.fromSupplier(Editing.Unknown::new));
    }

    private <T> Mono<Editing<T>> checked(
            ProfileEdit edit, StoredTherapist stored, Editor editor, Function<Therapist, Mono<Editing<T>>> then) {
        if (edit.touchesTheClinics() && !editor.managing()) {
            return Mono.just(new Editing.ManagersOnly<>());
        }
        List<ProfileFault> faults = check.faults(edit, stored.therapist(), editor, today.date());
        return faults.isEmpty()
                ? then.apply(Edits.applied(edit, stored.therapist(), editor))
                : Mono.just(new Editing.Faulty<>(faults));
    }

    private Mono<Void> write(StoredTherapist stored, Therapist wanted, Actor actor) {
        Map<String, Change> changes = changes(stored.therapist(), wanted);
        return changes.isEmpty()
                ? Mono.empty()
                : writer.save(wanted)
                        .then(audit.record(actor.subject(), AuditSubject.therapist(wanted.id()), EDITED, changes));
    }

    private static Map<String, Change> changes(Therapist before, Therapist after) {
        Map<String, @Nullable Object> old = ProfileFields.of(before);
        Map<String, Change> changes = new LinkedHashMap<>();
        ProfileFields.of(after).forEach((field, value) -> {
            if (!Objects.equals(old.get(field), value)) {
                changes.put(field, new Change(old.get(field), value));
            }
        });
        return changes;
    }

    /** Each edit makes one version and one entry, so the newest entries are those that the caller has not seen. */
    private <T> Mono<Editing<T>> stale(StoredTherapist stored, ExpectedVersion expected) {
        long seen = expected instanceof ExpectedVersion.Tagged tagged ? tagged.newest() : stored.version();
        long unseen = Math.max(0, stored.version() - seen);
        Map<String, @Nullable Object> now = ProfileFields.of(stored.therapist());
        return audit.of(AuditSubject.therapist(stored.therapist().id()), null).map(page -> {
            List<String> fields = page.items().stream()
                    .filter(entry -> entry.action().equals(EDITED))
                    .limit(unseen)
                    .map(AuditEntry::changes)
                    .flatMap(changes -> changes.keySet().stream())
                    .toList();
            Map<String, @Nullable Object> changed = new LinkedHashMap<>(now);
            changed.keySet().retainAll(fields);
            return new Editing.Stale<>(stored.version(), changed);
        });
    }

    private Editing<DraftView> done(StoredTherapist stored, Editor editor) {
        return new Editing.Done<>(DraftView.of(stored, editor, rules, today.date()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
