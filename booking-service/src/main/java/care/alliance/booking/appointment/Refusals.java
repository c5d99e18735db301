package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.BookingOutcome.AgeNotOffered;
import care.alliance.booking.appointment.domain.BookingOutcome.DayFull;
import care.alliance.booking.appointment.domain.BookingOutcome.DetailsMissing;
import care.alliance.booking.appointment.domain.BookingOutcome.GroupFull;
import care.alliance.booking.appointment.domain.BookingOutcome.HasBegun;
import care.alliance.booking.appointment.domain.BookingOutcome.HoldExpired;
import care.alliance.booking.appointment.domain.BookingOutcome.HoldLimit;
import care.alliance.booking.appointment.domain.BookingOutcome.NoLongerOffered;
import care.alliance.booking.appointment.domain.BookingOutcome.NoRoom;
import care.alliance.booking.appointment.domain.BookingOutcome.NobodyFree;
import care.alliance.booking.appointment.domain.BookingOutcome.NotAllowed;
import care.alliance.booking.appointment.domain.BookingOutcome.PatientBusy;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.BookingOutcome.StaleVersion;
import care.alliance.booking.appointment.domain.BookingOutcome.StartRefused;
import care.alliance.booking.appointment.domain.BookingOutcome.TooLateToUndo;
import care.alliance.booking.appointment.domain.BookingOutcome.TooManyParticipants;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import care.alliance.booking.appointment.domain.BookingOutcome.UpcomingLimit;
import care.alliance.booking.appointment.domain.BookingOutcome.WrongState;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.StartRefusal;
import care.alliance.kit.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refusals as problems, with other times to choose from where the time was the trouble. */
@Component
class Refusals implements BookingProblems {

    private static final String ALTERNATIVES = "alternatives";

    private final Alternatives alternatives;

    Refusals(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    @Override
    public Mono<Problem> problem(Refusal refusal) {
        return switch (refusal) {
            case SlotTaken(Wish wish) ->
                alternatives
                        .to(wish)
                        .map(free -> Problem.conflict("slot-taken", "Somebody else has this time.")
                                .with(ALTERNATIVES, free));
            case GroupFull(Wish wish) ->
                alternatives
                        .to(wish)
                        .map(free -> Problem.conflict("group-full", "Every place in this group is taken.")
                                .with(ALTERNATIVES, free));
            case NobodyFree(var any) ->
                alternatives
                        .to(any)
                        .map(free -> Problem.conflict(
                                        "nobody-free", "Nobody at the clinic is free at this time any more.")
                                .with(ALTERNATIVES, free));
            case TooManyParticipants(int most) ->
                Mono.just(Problem.unprocessable(
                        "too-many-participants",
                        most == 0
                                ? "Nobody can come along to a session of this kind."
                                : "At most " + most + (most == 1 ? " person" : " people") + " can come along."));
            case PatientBusy(Wish wish, var patient) ->
                alternatives
                        .to(wish, patient)
                        .map(free -> Problem.conflict("patient-busy", "The patient has another session at this time.")
                                .with(ALTERNATIVES, free));
            case NoRoom(Wish wish) ->
                alternatives
                        .to(wish)
                        .map(free -> Problem.conflict("no-room", "Every room of this place is taken at this time.")
                                .with(ALTERNATIVES, free));
            case DayFull(Wish wish, int most) ->
                alternatives
                        .to(wish)
                        .map(free -> Problem.conflict(
                                        "day-full", "The therapist sees at most " + most + " people on one day.")
                                .with(ALTERNATIVES, free));
            case UpcomingLimit(int most) ->
                Mono.just(Problem.conflict(
                        "upcoming-limit", "At most " + most + " sessions can be booked ahead at this clinic."));
            case NoLongerOffered() ->
                Mono.just(Problem.conflict("no-longer-offered", "The therapist no longer offers this at the clinic."));
            case HasBegun() -> Mono.just(Problem.conflict("has-begun", "The session has begun or is over."));
            case TooLateToUndo() ->
                Mono.just(Problem.conflict("too-late-to-undo", "This can no longer be taken back."));
            case HoldExpired(Wish wish) -> alternatives.to(wish).map(free -> holdExpired(wish, free));
            case HoldLimit(int most) ->
                Mono.just(Problem.conflict("hold-limit", "At most " + most + " times can be held at once."));
            case StartRefused(StartRefusal reason) -> Mono.just(Problem.unprocessable(code(reason), detail(reason)));
            case AgeNotOffered() ->
                Mono.just(Problem.unprocessable("age-not-offered", "This is offered to people of another age."));
            case DetailsMissing() ->
                Mono.just(Problem.conflict(
                        "details-missing", "A name and a verified e-mail address are needed to book."));
            case StaleVersion(int current) -> Mono.just(Problem.staleVersion(current));
            case WrongState(var state) ->
                Mono.just(Problem.conflict("wrong-state", "This cannot be done any more, or not yet.")
                        .with("state", state));
            case NotAllowed() -> Mono.just(Problem.forbidden());
            case Unknown() -> Mono.just(Problem.notFound());
        };
    }

    private static Problem holdExpired(Wish wish, List<Slot> free) {
        boolean stillFree = free.stream().anyMatch(slot -> slot.start().equals(wish.start()));
        return Problem.conflict("hold-expired", "The time was held for you, but the hold has run out.")
                .with("slotStillFree", stillFree)
                .with(ALTERNATIVES, free);
    }

    private static String code(StartRefusal reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String detail(StartRefusal reason) {
        return switch (reason) {
            case IN_THE_PAST -> "This time has passed.";
            case TOO_SOON -> "The clinic needs more notice.";
            case TOO_FAR -> "This cannot be booked so far ahead.";
            case FORMAT_NOT_OFFERED -> "This is not offered in that format.";
            case OUTSIDE_HOURS -> "The therapist does not work at this time.";
            case CLOSED -> "Nobody is seen at this time.";
            case OFF_STEP -> "Sessions do not start at this time.";
        };
    }
}
