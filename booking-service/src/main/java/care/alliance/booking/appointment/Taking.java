package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Claims.Claim;
import care.alliance.booking.appointment.Claims.Owner;
import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.AgeNotOffered;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.DetailsMissing;
import care.alliance.booking.appointment.domain.BookingOutcome.PatientBusy;
import care.alliance.booking.appointment.domain.BookingOutcome.UpcomingLimit;
import care.alliance.booking.appointment.domain.BookingOutcome.WrongState;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.domain.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns a hold into what the clinic's policy makes of it: a request or a definite appointment of a patient. */
@Component
class Taking {

    private final AppointmentStore store;
    private final Patients patients;
    private final Claiming claiming;
    private final Ledger ledger;

    Taking(AppointmentStore store, Patients patients, Claiming claiming, Ledger ledger) {
        this.store = store;
        this.patients = patients;
        this.claiming = claiming;
        this.ledger = ledger;
    }

    /**
     * Takes a hold that the running transaction has locked or made.
     *
     * @param held as it really stands now
     */
    Mono<BookingOutcome> take(
            Appointment held, Patient patient, Offer offer, ClinicPolicy clinicPolicy, By by, Instant now) {
        if (by.party() != Party.CLINIC && !patient.canBeWrittenTo()) {
            return Mono.just(new DetailsMissing());
        }
        if (!patient.isOfAge(offer.ageMin(), offer.ageMax(), held.session().day())) {
            return Mono.just(new AgeNotOffered());
        }
        Optional<Appointment> after = taken(held, patient, new BookingPolicy(clinicPolicy), now);
        if (after.isEmpty()) {
            return Mono.just(new WrongState(held.state()));
        }
        return overLimit(held, patient, clinicPolicy, by, now)
                .switchIfEmpty(Mono.defer(() -> claimedFor(held, patient, now)
                        .flatMap(free -> free
                                ? ledger.changed(held, after.get(), by, now).map(Changed::new)
                                : Mono.just(new PatientBusy(held.session().wish(), patient.id())))));
    }

    /** The desk may go beyond what patients may, and what a course needs was agreed on. */
    private Mono<BookingOutcome> overLimit(Appointment held, Patient patient, ClinicPolicy policy, By by, Instant now) {
        Integer most = policy.upcomingCap();
        if (most == null || by.party() == Party.CLINIC || held.origin().course() != null) {
            return Mono.empty();
        }
        return patients.lock(patient.id())
                .then(Mono.defer(
                        () -> store.upcoming(patient.id(), held.session().clinicId(), now)))
                .filter(there -> there >= most)
                .map(_ -> new UpcomingLimit(most));
    }

    private static Optional<Appointment> taken(Appointment held, Patient patient, BookingPolicy policy, Instant now) {
        Session session = held.session();
        return policy.taking(session.format()) == Action.REQUEST
                ? held.requested(patient.id(), now, policy.answerBy(now, session.start()))
                : held.booked(patient.id(), now);
    }

    private Mono<Boolean> claimedFor(Appointment held, Patient patient, Instant now) {
        if (held.patient() != null) {
            return Mono.just(true);
        }
        List<Claim> claim = List.of(new Claim(
                patient.id().value(),
                new Window(held.session().start(), held.session().end())));
        return claiming.take(Owner.of(held.id()), held.lapsesAt(), claim, now).map(Set::isEmpty);
    }
}
