package care.alliance.directory.therapist;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.directory.therapist.domain.Visibility;
import care.alliance.directory.therapist.domain.VisibilityRules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Hides and shows whoever the day has made hidden or visible, and announces that. Looks at everybody in small batches;
 * changes one therapist at a time, after a second look under the row's lock, so that several processes at once, or an edit in
 * between, announce nothing twice.
 */
@Component
class VisibilityRound {

    private static final int BATCH = 100;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TherapistStore store;
    private final TherapistWriter writer;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;
    private final VisibilityRules rules;

    VisibilityRound(
            TherapistStore store,
            TherapistWriter writer,
            AuditTrail audit,
            TransactionalOperator transaction,
            ProfileSettings settings) {
        this.store = store;
        this.writer = writer;
        this.audit = audit;
        this.transaction = transaction;
        this.rules = settings.rules();
    }

    /** Blocks until everybody is as they must be on this day; gives how many had to be changed. */
    int bring(LocalDate today) {
        int changed = 0;
        UUID last = BEFORE_ALL;
        while (true) {
            List<StoredTherapist> batch = Objects.requireNonNull(
                    store.after(last, BATCH).collectList().block(LIMIT));
            for (StoredTherapist stored : batch) {
                if (isWrong(stored, today)) {
                    changed += Objects.requireNonNull(
                            correct(stored.therapist().id(), today).block(LIMIT));
                }
            }
            if (batch.size() < BATCH) {
                return changed;
            }
            last = batch.getLast().therapist().id();
        }
    }

    private boolean isWrong(StoredTherapist stored, LocalDate today) {
        return stored.bookable() != stored.therapist().visibility(rules, today).bookable();
    }

    private Mono<Integer> correct(UUID id, LocalDate today) {
        return store.lock(id)
                .filter(stored -> isWrong(stored, today))
                .flatMap(stored -> correct(stored, today).thenReturn(1))
                .defaultIfEmpty(0)
                .as(transaction::transactional);
    }

    private Mono<Void> correct(StoredTherapist stored, LocalDate today) {
        Therapist therapist = stored.therapist();
        Visibility visibility = therapist.visibility(rules, today);
        String action = visibility.bookable() ? "shown" : "hidden";
        return writer.stand(stored, visibility.bookable(), Objects.requireNonNullElse(therapist.confirmedOn(), today))
                .then(audit.record(
                        null,
                        AuditSubject.therapist(therapist.id()),
                        action,
                        Map.of("visibility", new Change(null, visibility.name()))));
    }
}
