package care.alliance.directory.clinic;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Changes what a clinic says about itself. None of it is on the bus, so nothing is announced. */
@Component
class ClinicEditor {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final ClinicReader clinics;
    private final ClinicStore store;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;

    ClinicEditor(ClinicReader clinics, ClinicStore store, AuditTrail audit, TransactionalOperator transaction) {
        this.clinics = clinics;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What became of an edit. */
    sealed interface Edited {

        /** The clinic stands as wanted. */
        record Done(StoredClinic clinic) implements Edited {}

        /** Somebody else was quicker. */
        record Stale(int current) implements Edited {}

        record Wrong(List<FieldProblem> problems) implements Edited {}
    }

    /** Edits a clinic; empty for an unknown one. An edit that changes nothing leaves no trace. */
    Mono<Edited> edit(UUID id, ExpectedVersion expected, ClinicEdit edit, @Nullable String actor) {
        return clinics.lock(id)
                .flatMap(stored -> edit(stored, expected, edit, actor))
                .as(transaction::transactional)
                .timeout(LIMIT);
    }

    private Mono<Edited> edit(StoredClinic stored, ExpectedVersion expected, ClinicEdit edit, @Nullable String actor) {
        if (!expected.allows(stored.version())) {
            return Mono.just(new Edited.Stale(stored.version()));
        }
        List<FieldProblem> problems = ClinicEditCheck.of(edit, stored.clinic());
        if (!problems.isEmpty()) {
            return Mono.just(new Edited.Wrong(problems));
        }
        Clinic changed = stored.clinic().with(edit.details());
        Map<String, Change> changes = ClinicChanges.between(stored.clinic(), changed);
        if (changes.isEmpty()) {
            return Mono.just(new Edited.Done(stored));
        }
        return store.write(changed)
                .then(audit.record(actor, AuditSubject.clinic(changed.id()), "edited", changes))
                .then(Mono.just(new Edited.Done(new StoredClinic(changed, stored.version() + 1, stored.notices()))));
    }
}
