package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Claims.Claim;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.AlreadyHeld;
import care.alliance.booking.appointment.domain.BookingOutcome.Booked;
import care.alliance.booking.appointment.domain.BookingOutcome.HoldLimit;
import care.alliance.booking.appointment.domain.BookingOutcome.PatientBusy;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.id.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes holds, inside the caller's transaction: one for each web session, a few for each patient. */
@Component
class Holds {

    private final AppointmentStore store;
    private final Claims claims;
    private final Lapses lapses;
    private final Ledger ledger;
    private final Patients patients;

    Holds(AppointmentStore store, Claims claims, Lapses lapses, Ledger ledger, Patients patients) {
        this.store = store;
        this.claims = claims;
        this.lapses = lapses;
        this.ledger = ledger;
        this.patients = patients;
    }

    /** Holds the session. The web session's earlier hold goes in the same transaction, unless it is for this slot. */
    Mono<BookingOutcome> hold(Session session, HeldFor who, BookableContext context, Instant now) {
        return earlierHold(who.key())
                .<BookingOutcome>flatMap(earlier -> isForThis(earlier, session, who, now)
                        ? Mono.just(new AlreadyHeld(earlier))
                        : letGo(earlier, who, now).then(Mono.empty()))
                .switchIfEmpty(Mono.defer(() -> overLimit(who, now)))
                .switchIfEmpty(Mono.defer(() -> place(session, who, context, now)));
    }

    private Mono<Appointment> earlierHold(@Nullable HolderKey key) {
        return key == null ? Mono.empty() : store.lockHolder(key).then(Mono.defer(() -> store.lockHoldOf(key)));
    }

    private static boolean isForThis(Appointment earlier, Session session, HeldFor who, Instant now) {
        return earlier.asOf(now).state() == AppointmentState.HELD
                && earlier.session().wish().equals(session.wish())
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

    private Mono<BookingOutcome> place(Session session, HeldFor who, BookableContext context, Instant now) {
        Appointment held = Appointment.held(
                new AppointmentId(Ids.next()),
                session,
                who.patientId(),
                who.key(),
                new BookingPolicy(context.policy()).holdUntil(now, session.start()));
        List<Claim> wanted = claimsOf(held, context.rules());
        return lapses.makeWay(wanted, now)
                .then(store.insert(held, now))
                .then(claims.take(held, wanted))
                .flatMap(refused -> {
                    if (refused.contains(session.therapistId())) {
                        return Mono.just(new SlotTaken(session.wish()));
                    }
                    return held.patient() != null && !refused.isEmpty()
                            ? Mono.just(new PatientBusy(session.wish(), held.patient()))
                            : ledger.opened(held, who.by(), now).thenReturn(new Booked(held));
                });
    }

    /** The therapist with the clinic's buffers around the session, the patient without. */
    private static List<Claim> claimsOf(Appointment held, SlotRules rules) {
        Session session = held.session();
        List<Claim> wanted = new ArrayList<>();
        wanted.add(new Claim(
                session.therapistId(),
                new Window(session.start().minus(rules.before()), session.end().plus(rules.after()))));
        if (held.patient() != null) {
            wanted.add(new Claim(held.patient().value(), new Window(session.start(), session.end())));
        }
        return wanted;
    }
}
