package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.policy.ClinicPolicies;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives back, in the running transaction, every time that a patient still has ahead: as if they cancelled each of them. */
@Component
class GivingBack {

    /** Which login it was is not kept of somebody who goes. */
    private static final By THE_PATIENT = new By(Party.PATIENT, null, null);

    private final AppointmentStore store;
    private final ClinicPolicies policies;
    private final Lapses lapses;
    private final Ledger ledger;

    GivingBack(AppointmentStore store, ClinicPolicies policies, Lapses lapses, Ledger ledger) {
        this.store = store;
        this.policies = policies;
        this.lapses = lapses;
        this.ledger = ledger;
    }

    Mono<Void> all(PatientId patient, Instant now) {
        return store.lockAhead(patient, now)
                .collectList()
                .flatMapIterable(ahead -> ahead)
                .concatMap(found -> lapses.end(found, now).switchIfEmpty(Mono.defer(() -> cancel(found, now))))
                .then();
    }

    private Mono<Appointment> cancel(Appointment found, Instant now) {
        return policies.of(found.session().clinicId(), found.session().offerId())
                .map(policy -> new Cancellation(Party.PATIENT, new BookingPolicy(policy).isLate(found, now)))
                .flatMap(how -> Mono.justOrEmpty(found.cancelled(how, null)))
                .flatMap(after -> ledger.changed(found, after, THE_PATIENT, now));
    }
}
