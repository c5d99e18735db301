package care.alliance.booking.mydata;

import care.alliance.booking.appointment.Rivalry;
import care.alliance.booking.patient.ErasedLogins;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.events.PatientErased;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Has every feature take away what it keeps about somebody, in one transaction, and tells the other services. */
@Component
class Erasing {

    private final Patients patients;
    private final ErasedLogins logins;
    private final List<PersonalData> features;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Erasing(
            Patients patients,
            ErasedLogins logins,
            List<PersonalData> features,
            Idempotency idempotency,
            Outbox outbox,
            TransactionalOperator transactions,
            Clock clock) {
        this.patients = patients;
        this.logins = logins;
        this.features = features;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** When it was done; somebody of whom nothing is kept yet is erased as well, so that their login goes. */
    Mono<Instant> erase(Actor self) {
        String login = Objects.requireNonNull(self.subject(), "nobody is signed in");
        return Rivalry.settle(logins.lock(login)
                .then(Mono.defer(() -> logins.erasedAt(login)))
                .switchIfEmpty(Mono.defer(() -> patients.of(self).flatMap(me -> erase(me.id(), login))))
                .as(transactions::transactional));
    }

    private Mono<Instant> erase(PatientId patient, String login) {
        Instant now = clock.instant();
        return patients.lock(patient)
                .thenMany(Flux.fromIterable(features))
                .concatMap(feature -> feature.erase(patient, now))
                .then(idempotency.forget(login, patient.toString()))
                .then(logins.add(login, now))
                .then(outbox.append(
                        OutgoingEvent.of(patient.value(), new PatientErased(patient.value(), opaque(login)))))
                .thenReturn(now);
    }

    /** Keycloak's own ids say nothing about anybody; those of a login from elsewhere might. */
    private static @Nullable UUID opaque(String login) {
        try {
            return UUID.fromString(login);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
