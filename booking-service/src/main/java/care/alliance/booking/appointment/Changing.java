package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.HoldExpired;
import care.alliance.booking.appointment.domain.BookingOutcome.NotAllowed;
import care.alliance.booking.appointment.domain.BookingOutcome.StaleVersion;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import care.alliance.booking.appointment.domain.BookingOutcome.WrongState;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.policy.ClinicPolicies;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.Offers;
import care.alliance.kit.actor.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does things to appointments: who may, whether it is still the one they saw, and whether its state allows it. */
@Component
class Changing {

    private final AppointmentStore store;
    private final Parties parties;
    private final Patients patients;
    private final Offers offers;
    private final ClinicPolicies policies;
    private final Taking taking;
    private final Ledger ledger;
    private final BookingTransaction transaction;
    private final Clock clock;

    Changing(
            AppointmentStore store,
            Parties parties,
            Patients patients,
            Offers offers,
            ClinicPolicies policies,
            Taking taking,
            Ledger ledger,
            BookingTransaction transaction,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.patients = patients;
        this.offers = offers;
        this.policies = policies;
        this.taking = taking;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    Changing asOf(Clock other) {
        return new Changing(store, parties, patients, offers, policies, taking, ledger, transaction, other);
    }

    Mono<BookingOutcome> change(Change change) {
        return transaction.run(store.lock(change.id())
                .flatMap(found -> parties.of(change.asker(), found).flatMap(known -> change(change, found, known)))
                .defaultIfEmpty(new Unknown()));
    }

    private Mono<BookingOutcome> change(Change change, Appointment found, Set<Party> known) {
        Optional<Party> as = known.stream().filter(change.action()::isOpenTo).findFirst();
        Appointment current = found.asOf(clock.instant());
        if (known.isEmpty()) {
            return Mono.just(new Unknown());
        }
        if (as.isEmpty()) {
            return Mono.just(new NotAllowed());
        }
        if (!change.expected().allows(current.version())) {
            return Mono.just(new StaleVersion(current.version()));
        }
        if (current.isMereHold() && current.state() == AppointmentState.EXPIRED) {
            return Mono.just(new HoldExpired(current.session().wish()));
        }
        return policies.of(current.session().clinicId())
                .flatMap(policy -> change.action() == Action.REQUEST
                        ? take(change, current, as.get(), policy)
                        : move(change, current, as.get(), policy));
    }

    private Mono<BookingOutcome> take(Change change, Appointment held, Party as, ClinicPolicy policy) {
        // A web session becomes the patient who has signed in with it.
        By by = new By(
                as == Party.CLINIC ? as : Party.PATIENT, change.asker().actor().subject());
        return Mono.zip(
                        taker(change.asker(), held, as),
                        offers.find(held.session().offerId()))
                .flatMap(both -> taking.take(held, both.getT1(), both.getT2(), policy, by, clock.instant()))
                .defaultIfEmpty(new NotAllowed());
    }

    private Mono<Patient> taker(Asker asker, Appointment held, Party as) {
        if (as == Party.CLINIC) {
            return Mono.justOrEmpty(held.patient()).flatMap(patients::find);
        }
        return asker.actor().has(Role.PATIENT)
                ? patients.of(asker.actor())
                        .filter(patient ->
                                held.patient() == null || patient.id().equals(held.patient()))
                : Mono.empty();
    }

    private Mono<BookingOutcome> move(Change change, Appointment current, Party as, ClinicPolicy policy) {
        Instant now = clock.instant();
        By by = as == Party.WEB_SESSION
                ? By.WEB_SESSION
                : new By(as, change.asker().actor().subject());
        return Mono.justOrEmpty(after(change, current, as, new BookingPolicy(policy), now))
                .flatMap(after -> ledger.changed(current, after, by, now))
                .<BookingOutcome>map(Changed::new)
                .defaultIfEmpty(new WrongState(current.state()));
    }

    private static Optional<Appointment> after(
            Change change, Appointment current, Party as, BookingPolicy policy, Instant now) {
        return switch (change.action()) {
            case CONFIRM -> current.confirmed(change.reason());
            case DECLINE -> current.declined(change.reason());
            case ARRIVE -> current.arrived(change.reason());
            case COMPLETE -> current.completed(change.reason());
            case MISS -> current.missed(change.reason());
            case CANCEL ->
                current.cancelled(
                        new Cancellation(
                                as == Party.CLINIC ? Party.CLINIC : Party.PATIENT, policy.isLate(current, now)),
                        change.reason());
            case REQUEST, BOOK, LAPSE -> throw new IllegalArgumentException("not asked for this way");
        };
    }
}
