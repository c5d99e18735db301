package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AnyWish;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.BookingOutcome.AgeNotOffered;
import care.alliance.booking.appointment.domain.BookingOutcome.DayFull;
import care.alliance.booking.appointment.domain.BookingOutcome.NoRoom;
import care.alliance.booking.appointment.domain.BookingOutcome.NobodyFree;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.BookingOutcome.StartRefused;
import care.alliance.booking.appointment.domain.BookingOutcome.TooManyParticipants;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.appointment.domain.Wanted;
import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.StartCheck;
import care.alliance.booking.availability.domain.StartRefusal;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session that the rules allow and that would meet a wish. */
record Candidate(Session session, BookableContext context) {

    /** Whether the rules allow it. */
    sealed interface Check {

        /** They do. */
        record Open(Candidate candidate) implements Check {}

        /** They do not. */
        record Refused(Refusal why) implements Check {}
    }

    /**
     * Checks one offer. Whoever asks for a time that is taken is told so before anything is written: when many want the same
     * times, most of them end here. A web session may be the one that has it, which only its hold tells. What depends on the
     * person comes last, so that the rest can be told to somebody unknown; see {@link EarlyRefusals}.
     */
    private static Check check(OfferTimes times, NewBooking booking, HeldFor who, Instant now) {
        BookableContext context = times.context();
        boolean course = booking.origin().course() != null;
        SlotRules rules = course ? context.rules().reaching(ClinicPolicy.LONGEST_HORIZON) : context.rules();
        int companions = context.offer().participation().companions();
        if (booking.participants().size() > companions) {
            return new Check.Refused(new TooManyParticipants(companions));
        }
        return switch (Slots.check(rules, booking.wish().start(), booking.wish().format(), now)) {
            case StartCheck.Refused refused -> new Check.Refused(new StartRefused(refused.reason()));
            case StartCheck.Ok ok -> {
                Session session =
                        Session.of(context.offer(), ok.slot(), context.clinic().zone());
                Refusal busy = who.key() == null ? busy(times, session, ok.slot()) : null;
                if (busy != null) {
                    yield new Check.Refused(busy);
                }
                yield who.isOfAge(context.offer(), session.day())
                        ? new Check.Open(new Candidate(session, context))
                        : new Check.Refused(new AgeNotOffered());
            }
        };
    }

    static List<Check> checks(List<OfferTimes> offers, NewBooking booking, HeldFor who, Instant now) {
        return offers.stream().map(offer -> check(offer, booking, who, now)).toList();
    }

    private static @Nullable Refusal busy(OfferTimes times, Session session, Slot slot) {
        Integer most = times.context().policy().dailyCap();
        if (most != null && times.isFullDay(session.day())) {
            return new DayFull(session.wish(), most);
        }
        return times.isTaken(slot) ? new SlotTaken(session.wish()) : null;
    }

    /** What to say when none is open: somebody who has too much to do is nearest, then a start off a step, then one while they are away. */
    static Refusal nearest(List<Check> refused, Wanted wish) {
        return refused.stream()
                .filter(Check.Refused.class::isInstance)
                .map(check -> ((Check.Refused) check).why())
                .min(Comparator.comparing((Refusal why) -> !leavesOthers(why))
                        .thenComparing(why -> !why.equals(new StartRefused(StartRefusal.OFF_STEP))))
                .map(why -> told(why, wish))
                .orElseThrow();
    }

    /** The refusal as somebody hears it who has asked for one therapist, or for whoever is free. */
    static Refusal told(Refusal why, Wanted wish) {
        return wish instanceof AnyWish any && leavesOthers(why) ? new NobodyFree(any) : why;
    }

    /** The one with which an appointment was made. */
    static Candidate heldBy(Appointment held, List<Candidate> open) {
        return open.stream()
                .filter(candidate ->
                        candidate.session().wish().equals(held.session().wish()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody else at the clinic may still be free when this one is not. */
    static boolean leavesOthers(Refusal why) {
        return why instanceof SlotTaken || why instanceof NoRoom || why instanceof DayFull;
    }
}
