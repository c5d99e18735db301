package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Attempt.Hopeless;
import care.alliance.booking.appointment.Attempt.Worthwhile;
import care.alliance.booking.appointment.Candidate.Check;
import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Booked;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.DetailsMissing;
import care.alliance.booking.appointment.domain.BookingOutcome.Done;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.PatientId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a wish through the rules, the same that free slots are computed with, and then to the claim. */
@Component
class Booking {

    private final Candidates candidates;
    private final EarlyRefusals earlyRefusals;
    private final Patients patients;
    private final Participants participants;
    private final Holds holds;
    private final Taking taking;
    private final BookingTransaction transaction;
    private final Clock clock;

    Booking(
            Candidates candidates,
            EarlyRefusals earlyRefusals,
            Patients patients,
            Participants participants,
            Holds holds,
            Taking taking,
            BookingTransaction transaction,
            Clock clock) {
        this.candidates = candidates;
        this.earlyRefusals = earlyRefusals;
        this.patients = patients;
        this.participants = participants;
        this.holds = holds;
        this.taking = taking;
        this.transaction = transaction;
        this.clock = clock;
    }

    Booking asOf(Clock other) {
        return new Booking(candidates, earlyRefusals, patients, participants, holds, taking, transaction, other);
    }

    Mono<Attempt> attempt(NewBooking booking) {
        Instant now = clock.instant();
        return candidates
                .of(booking.wish(), now)
                .flatMap(offers -> attempt(booking, offers, now))
                .defaultIfEmpty(new Hopeless(new Unknown()));
    }

    private Mono<Attempt> attempt(NewBooking booking, List<OfferTimes> offers, Instant now) {
        UUID clinicId = offers.getFirst().context().offer().clinicId();
        Mono<BookingOutcome> outcome = heldFor(booking, clinicId)
                .flatMap(who -> book(booking, who, offers, now))
                .defaultIfEmpty(new Unknown());
        return EarlyRefusals.canBeTold(booking.holder())
                ? earlyRefusals
                        .of(booking, offers, now)
                        .<Attempt>map(Hopeless::new)
                        .defaultIfEmpty(new Worthwhile(outcome, Attempt.Place.of(booking.wish(), offers)))
                : Mono.just(new Worthwhile(outcome, null));
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

    private Mono<BookingOutcome> book(NewBooking booking, HeldFor who, List<OfferTimes> offers, Instant now) {
        List<Check> checks = Candidate.checks(offers, booking, who, now);
        List<Candidate> open = checks.stream()
                .mapMulti((Check check, Consumer<Candidate> each) -> {
                    if (check instanceof Check.Open(Candidate candidate)) {
                        each.accept(candidate);
                    }
                })
                .toList();
        return open.isEmpty()
                ? Mono.just(Candidate.nearest(checks, booking.wish()))
                : transaction.run(holdAndTake(booking, open, who, now)
                        .map(outcome ->
                                outcome instanceof Refusal why ? Candidate.told(why, booking.wish()) : outcome));
    }

    private Mono<BookingOutcome> holdAndTake(NewBooking booking, List<Candidate> open, HeldFor who, Instant now) {
        return holds.hold(open, who, now)
                .flatMap(outcome -> outcome instanceof Done done
                        ? joinedBy(booking, done)
                                .then(booking.atOnce() ? take(done, open, who, now) : Mono.just(outcome))
                        : Mono.just(outcome));
    }

    private Mono<Void> joinedBy(NewBooking booking, Done held) {
        return booking.participants().isEmpty()
                ? Mono.empty()
                : participants.set(held.appointment().id(), booking.participants());
    }

    private Mono<BookingOutcome> take(Done held, List<Candidate> open, HeldFor who, Instant now) {
        if (who.patient() == null) {
            return Mono.just(new DetailsMissing());
        }
        BookableContext context = Candidate.heldBy(held.appointment(), open).context();
        return taking.take(held.appointment(), who.patient(), context.offer(), context.policy(), who.by(), now)
                .map(outcome -> outcome instanceof Changed changed ? new Booked(changed.appointment()) : outcome);
    }
}
