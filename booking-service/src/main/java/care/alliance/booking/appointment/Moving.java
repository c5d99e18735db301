package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Admission.Admitted;
import care.alliance.booking.appointment.Admission.Wanted;
import care.alliance.booking.appointment.Placing.Placed;
import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.AgeNotOffered;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.HasBegun;
import care.alliance.booking.appointment.domain.BookingOutcome.NoLongerOffered;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.StartRefused;
import care.alliance.booking.appointment.domain.BookingOutcome.WrongState;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.StartCheck;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Moves an appointment in one transaction: out of its old time, so that this is not in its own way, and into the new one by
 * the same rules as a booking. A refusal leaves everything as it was.
 */
@Component
class Moving {

    private final Admission admission;
    private final Availability availability;
    private final Patients patients;
    private final Placing placing;
    private final Ledger ledger;
    private final BookingTransaction transaction;
    private final Clock clock;

    Moving(
            Admission admission,
            Availability availability,
            Patients patients,
            Placing placing,
            Ledger ledger,
            BookingTransaction transaction,
            Clock clock) {
        this.admission = admission;
        this.availability = availability;
        this.patients = patients;
        this.placing = placing;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    Moving asOf(Clock other) {
        return new Moving(admission, availability, patients, placing, ledger, transaction, other);
    }

    Mono<BookingOutcome> move(Move move) {
        Instant now = clock.instant();
        Wanted wanted = new Wanted(move.id(), Action.MOVE, move.asker(), move.expected());
        return transaction.run(admission.admit(wanted, now, admitted -> move(move, admitted, now)));
    }

    private Mono<BookingOutcome> move(Move move, Admitted admitted, Instant now) {
        Appointment current = admitted.current();
        if (current.isMereHold()
                || current.moved(current.session(), null, null, false).isEmpty()) {
            return Mono.just(new WrongState(current.state()));
        }
        if (!current.session().start().isAfter(now)) {
            return Mono.just(new HasBegun());
        }
        Wish wish = wish(move, current);
        return availability
                .context(wish.therapistId(), wish.offerId(), new Window(wish.start(), wish.start()))
                .filter(context ->
                        context.offer().clinicId().equals(current.session().clinicId()))
                .flatMap(context -> switch (check(wish, context, current, now)) {
                    case StartCheck.Refused refused -> Mono.just(new StartRefused(refused.reason()));
                    case StartCheck.Ok ok -> {
                        Session to = Session.of(
                                context.offer(), ok.slot(), context.clinic().zone());
                        yield offAge(current, to, context)
                                .switchIfEmpty(Mono.defer(() -> place(move, admitted, to, context, now)));
                    }
                })
                .defaultIfEmpty(new NoLongerOffered());
    }

    private static Wish wish(Move move, Appointment current) {
        Wish before = current.session().wish();
        return new Wish(
                Objects.requireNonNullElse(move.therapistId(), before.therapistId()),
                Objects.requireNonNullElse(move.offerId(), before.offerId()),
                move.start(),
                Objects.requireNonNullElse(move.format(), before.format()));
    }

    /** Sessions of a course may lie beyond the horizon, as they did when it was booked. */
    private static StartCheck check(Wish wish, BookableContext context, Appointment current, Instant now) {
        boolean course = current.origin().course() != null;
        return Slots.check(
                course ? context.rules().reaching(ClinicPolicy.LONGEST_HORIZON) : context.rules(),
                wish.start(),
                wish.format(),
                now);
    }

    private Mono<BookingOutcome> offAge(Appointment current, Session to, BookableContext context) {
        return patients.find(patient(current))
                .filter(patient -> !patient.isOfAge(
                        context.offer().ageMin(), context.offer().ageMax(), to.day()))
                .map(_ -> new AgeNotOffered());
    }

    private Mono<BookingOutcome> place(Move move, Admitted admitted, Session to, BookableContext context, Instant now) {
        Appointment current = admitted.current();
        BookingPolicy policy = new BookingPolicy(context.policy());
        boolean asks = admitted.as() != Party.CLINIC && policy.taking(to.format()) == Action.REQUEST;
        @Nullable Instant deadline = asks ? policy.answerBy(now, to.start()) : null;
        return placing.leave(current, now)
                .then(placing.place(current.id(), to, patient(current), deadline, context, now))
                .flatMap(placed -> switch (placed) {
                    case Placed.Taken(Refusal why) -> Mono.just(why);
                    case Placed.There(Session there) -> {
                        boolean late = admitted.as() == Party.PATIENT && policy.isLate(current, now);
                        Optional<Appointment> after = current.moved(there, deadline, move.reason(), late);
                        By by = By.actor(admitted.as(), move.asker().actor());
                        yield ledger.moved(current, after.orElseThrow(), by, now)
                                .map(Changed::new);
                    }
                });
    }

    private static PatientId patient(Appointment current) {
        return Objects.requireNonNull(current.patient(), "booked by nobody");
    }
}
