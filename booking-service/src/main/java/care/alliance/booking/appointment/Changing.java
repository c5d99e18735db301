package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Admission.Admitted;
import care.alliance.booking.appointment.Admission.Wanted;
import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.HasBegun;
import care.alliance.booking.appointment.domain.BookingOutcome.NotAllowed;
import care.alliance.booking.appointment.domain.BookingOutcome.TooLateToUndo;
import care.alliance.booking.appointment.domain.BookingOutcome.TooManyParticipants;
import care.alliance.booking.appointment.domain.BookingOutcome.WrongState;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.policy.ClinicPolicies;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.Offers;
import care.alliance.booking.replica.domain.Offer;
import care.alliance.kit.actor.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does things to appointments that leave their time as it is. */
@Component
class Changing {

    private final Admission admission;
    private final Patients patients;
    private final Offers offers;
    private final Participants participants;
    private final ClinicPolicies policies;
    private final Taking taking;
    private final History history;
    private final Ledger ledger;
    private final BookingTransaction transaction;
    private final Clock clock;

    Changing(
            Admission admission,
            Patients patients,
            Offers offers,
            Participants participants,
            ClinicPolicies policies,
            Taking taking,
            History history,
            Ledger ledger,
            BookingTransaction transaction,
            Clock clock) {
        this.admission = admission;
        this.patients = patients;
        this.offers = offers;
        this.participants = participants;
        this.policies = policies;
        this.taking = taking;
        this.history = history;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    Changing asOf(Clock other) {
        return new Changing(
                admission, patients, offers, participants, policies, taking, history, ledger, transaction, other);
    }

    Mono<BookingOutcome> change(Change change) {
        Instant now = clock.instant();
        Wanted wanted = new Wanted(change.id(), change.action(), change.asker(), change.expected());
        return transaction.run(admission.admit(
                wanted,
                now,
                admitted -> policies.of(
                                admitted.current().session().clinicId(),
                                admitted.current().session().offerId())
                        .flatMap(policy -> change(change, admitted, policy, now))));
    }

    private Mono<BookingOutcome> change(Change change, Admitted admitted, ClinicPolicy policy, Instant now) {
        return switch (change.action()) {
            case REQUEST -> take(change, admitted, policy, now);
            case UNDO -> undo(change, admitted, policy, now);
            default -> step(change, admitted, new BookingPolicy(policy), now);
        };
    }

    private Mono<BookingOutcome> take(Change change, Admitted admitted, ClinicPolicy policy, Instant now) {
        Appointment held = admitted.current();
        // A web session becomes the patient who has signed in with it.
        Party as = admitted.as() == Party.CLINIC ? Party.CLINIC : Party.PATIENT;
        return Mono.zip(
                        taker(change.asker(), held, as),
                        offers.find(held.session().offerId()))
                .flatMap(both -> joined(change, both.getT2())
                        .switchIfEmpty(Mono.defer(() -> taking.take(
                                held,
                                both.getT1(),
                                both.getT2(),
                                policy,
                                By.actor(as, change.asker().actor()),
                                now))))
                .defaultIfEmpty(new NotAllowed());
    }

    /** Writes down who comes along; empty unless that is refused. */
    private Mono<BookingOutcome> joined(Change change, Offer offer) {
        List<String> names = change.participants();
        int most = offer.participation().companions();
        if (names == null) {
            return Mono.empty();
        }
        return names.size() > most
                ? Mono.just(new TooManyParticipants(most))
                : participants.set(change.id(), names).then(Mono.empty());
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

    private Mono<BookingOutcome> undo(Change change, Admitted admitted, ClinicPolicy policy, Instant now) {
        Appointment current = admitted.current();
        Instant deadline =
                new BookingPolicy(policy).answerBy(now, current.session().start());
        return Mono.justOrEmpty(current.undone(deadline, change.reason()))
                .flatMap(after -> history.last(current)
                        .filter(last ->
                                last.from() != null && BookingPolicy.mayUndo(current, last.from(), last.at(), now))
                        .flatMap(_ -> ledger.changed(current, after, by(change, admitted), now))
                        .<BookingOutcome>map(Changed::new)
                        .defaultIfEmpty(new TooLateToUndo()))
                .defaultIfEmpty(new WrongState(current.state()));
    }

    private Mono<BookingOutcome> step(Change change, Admitted admitted, BookingPolicy policy, Instant now) {
        Appointment current = admitted.current();
        boolean begun = !current.session().start().isAfter(now);
        if (change.action() == Action.CANCEL && admitted.as() != Party.CLINIC && begun && !current.isMereHold()) {
            return Mono.just(new HasBegun());
        }
        return Mono.justOrEmpty(after(change, admitted, policy, now))
                .flatMap(after -> ledger.changed(current, after, by(change, admitted), now))
                .<BookingOutcome>map(Changed::new)
                .defaultIfEmpty(new WrongState(current.state()));
    }

    private static By by(Change change, Admitted admitted) {
        return admitted.as() == Party.WEB_SESSION
                ? By.WEB_SESSION
                : By.actor(admitted.as(), change.asker().actor());
    }

    private static Optional<Appointment> after(Change change, Admitted admitted, BookingPolicy policy, Instant now) {
        Appointment current = admitted.current();
        return switch (change.action()) {
            case CONFIRM -> current.confirmed(change.reason());
            case DECLINE -> current.declined(change.reason());
            case ARRIVE -> current.arrived(change.reason());
            case COMPLETE -> current.completed(change.reason());
            case MISS -> current.missed(change.reason());
            case EXTEND ->
                current.extended(policy.holdUntil(now, current.session().start()));
            case CANCEL ->
                current.cancelled(
                        new Cancellation(
                                admitted.as() == Party.CLINIC ? change.wish() : Party.PATIENT,
                                policy.isLate(current, now)),
                        change.reason());
            case REQUEST, BOOK, MOVE, MOVE_TO_ASK, UNDO, LAPSE ->
                throw new IllegalArgumentException("not asked for this way");
        };
    }
}
