package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Placing.Placed;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.AlreadyHeld;
import care.alliance.booking.appointment.domain.BookingOutcome.Booked;
import care.alliance.booking.appointment.domain.BookingOutcome.HoldLimit;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.id.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes holds, inside the caller's transaction: one for each web session, a few for each patient. */
@Component
class Holds {

    private final AppointmentStore store;
    private final Placing placing;
    private final Lapses lapses;
    private final Ledger ledger;
    private final Patients patients;

    Holds(AppointmentStore store, Placing placing, Lapses lapses, Ledger ledger, Patients patients) {
        this.store = store;
        this.placing = placing;
        this.lapses = lapses;
        this.ledger = ledger;
        this.patients = patients;
    }

    /**
     * Holds one of the sessions, the first that can be had. The web session's earlier hold goes in the same transaction, unless
     * it is for one of them.
     *
     * @param open at least one
     */
    Mono<BookingOutcome> hold(List<Candidate> open, HeldFor who, Instant now) {
        return earlierHold(who.key())
                .<BookingOutcome>flatMap(earlier -> isForThis(earlier, open, who, now)
                        ? Mono.just(new AlreadyHeld(earlier))
                        : letGo(earlier, who, now).then(Mono.empty()))
                .switchIfEmpty(Mono.defer(() -> overLimit(who, now)))
                .switchIfEmpty(Mono.defer(() -> place(open, who, now)));
    }

    private Mono<Appointment> earlierHold(@Nullable HolderKey key) {
        return key == null ? Mono.empty() : store.lockHolder(key).then(Mono.defer(() -> store.lockHoldOf(key)));
    }

    private static boolean isForThis(Appointment earlier, List<Candidate> open, HeldFor who, Instant now) {
        return earlier.asOf(now).state() == AppointmentState.HELD
                && open.stream()
                        .anyMatch(one ->
                                one.session().wish().equals(earlier.session().wish()))
                && (earlier.patient() == null || earlier.patient().equals(who.patientId()));
    }

    private Mono<Appointment> letGo(Appointment earlier, HeldFor who, Instant now) {
        return lapses.end(earlier, now)
                .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(
                                earlier.cancelled(new Cancellation(Party.PATIENT, false), "replaced"))
                        .flatMap(after -> ledger.changed(earlier, after, who.by(), now))));
    }

    private Mono<BookingOutcome> overLimit(HeldFor who, Instant now) {
        PatientId patient = who.patientId();
        if (patient == null || !who.limited()) {
            return Mono.empty();
        }
        return patients.lock(patient)
                .then(Mono.defer(() -> store.openHolds(patient, now)))
                .filter(open -> open >= BookingPolicy.MOST_HOLDS)
                .map(_ -> new HoldLimit(BookingPolicy.MOST_HOLDS));
    }

    private Mono<BookingOutcome> place(List<Candidate> open, HeldFor who, Instant now) {
        AppointmentId id = new AppointmentId(Ids.next());
        return place(id, open.getFirst(), who, now)
                .flatMap(outcome -> open.size() > 1 && outcome instanceof Refusal why && Candidate.leavesOthers(why)
                        ? placing.abandon(id).then(Mono.defer(() -> place(open.subList(1, open.size()), who, now)))
                        : Mono.just(outcome));
    }

    private Mono<BookingOutcome> place(AppointmentId id, Candidate candidate, HeldFor who, Instant now) {
        Session session = candidate.session();
        BookableContext context = candidate.context();
        Instant until =
                who.until() == null ? new BookingPolicy(context.policy()).holdUntil(now, session.start()) : who.until();
        return placing.place(id, session, who.patientId(), until, context, now).flatMap(placed -> switch (placed) {
            case Placed.Taken(Refusal why) -> Mono.just(why);
            case Placed.There(Session there) -> {
                Appointment held = Appointment.held(id, there, who.patientId(), who.key(), until, who.origin());
                yield ledger.opened(held, who.by(), now).thenReturn(new Booked(held));
            }
        });
    }
}
