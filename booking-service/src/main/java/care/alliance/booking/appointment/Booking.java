package care.alliance.booking.appointment;

import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.AgeNotOffered;
import care.alliance.booking.appointment.domain.BookingOutcome.Booked;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.DetailsMissing;
import care.alliance.booking.appointment.domain.BookingOutcome.Done;
import care.alliance.booking.appointment.domain.BookingOutcome.StartRefused;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.StartCheck;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a wish through the rules, the same that free slots are computed with, and then to the claim. */
@Component
class Booking {

    private final Availability availability;
    private final Patients patients;
    private final Holds holds;
    private final Taking taking;
    private final BookingTransaction transaction;
    private final Clock clock;

    Booking(
            Availability availability,
            Patients patients,
            Holds holds,
            Taking taking,
            BookingTransaction transaction,
            Clock clock) {
        this.availability = availability;
        this.patients = patients;
        this.holds = holds;
        this.taking = taking;
        this.transaction = transaction;
        this.clock = clock;
    }

    Booking asOf(Clock other) {
        return new Booking(availability, patients, holds, taking, transaction, other);
    }

    Mono<BookingOutcome> book(NewBooking booking) {
        Wish wish = booking.wish();
        return availability
                .context(wish.therapistId(), wish.offerId(), new Window(wish.start(), wish.start()))
                .flatMap(context -> heldFor(booking, context.offer().clinicId())
                        .flatMap(who -> book(booking, who, context, clock.instant())))
                .defaultIfEmpty(new Unknown());
    }

    /** Empty if staff ask for another clinic's offer or for a patient whom their clinic does not know. */
    private Mono<HeldFor> heldFor(NewBooking booking, UUID clinicId) {
        Origin origin = booking.origin();
        return switch (booking.holder()) {
            case Holder.WebSession session ->
                Mono.just(new HeldFor(null, session.key(), By.WEB_SESSION, false, origin, null));
            case Holder.Self self ->
                patients.of(self.patient())
                        .map(patient -> new HeldFor(
                                patient,
                                self.key(),
                                By.actor(Party.PATIENT, self.patient()),
                                !booking.atOnce(),
                                origin,
                                null));
            case Holder.Caller caller ->
                Mono.just(caller.staff())
                        .filter(staff -> staff.worksAt(clinicId))
                        .flatMap(_ -> patients.knownTo(clinicId, caller.patient()))
                        .map(patient -> new HeldFor(
                                patient, null, By.actor(Party.CLINIC, caller.staff()), false, origin, null));
            case Holder.Waiting(PatientId id, Instant until) ->
                patients.find(id).map(patient -> new HeldFor(patient, null, By.CLOCK, false, origin, until));
        };
    }

    private Mono<BookingOutcome> book(NewBooking booking, HeldFor who, BookableContext context, Instant now) {
        Wish wish = booking.wish();
        boolean course = booking.origin().course() != null;
        SlotRules rules = course ? context.rules().reaching(ClinicPolicy.LONGEST_HORIZON) : context.rules();
        return switch (Slots.check(rules, wish.start(), wish.format(), now)) {
            case StartCheck.Refused refused -> Mono.just(new StartRefused(refused.reason()));
            case StartCheck.Ok ok -> {
                Session session =
                        Session.of(context.offer(), ok.slot(), context.clinic().zone());
                yield who.isOfAge(context.offer(), session.day())
                        ? transaction.run(holdAndTake(session, booking.atOnce(), who, context, now))
                        : Mono.just(new AgeNotOffered());
            }
        };
    }

    private Mono<BookingOutcome> holdAndTake(
            Session session, boolean atOnce, HeldFor who, BookableContext context, Instant now) {
        Mono<BookingOutcome> held = holds.hold(session, who, context, now);
        return atOnce
                ? held.flatMap(
                        outcome -> outcome instanceof Done done ? take(done, who, context, now) : Mono.just(outcome))
                : held;
    }

    private Mono<BookingOutcome> take(Done held, HeldFor who, BookableContext context, Instant now) {
        if (who.patient() == null) {
            return Mono.just(new DetailsMissing());
        }
        return taking.take(held.appointment(), who.patient(), context.offer(), context.policy(), who.by(), now)
                .map(outcome -> outcome instanceof Changed changed ? new Booked(changed.appointment()) : outcome);
    }
}
