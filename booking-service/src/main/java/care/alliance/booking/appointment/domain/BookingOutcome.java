package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.StartRefusal;
import care.alliance.booking.patient.domain.PatientId;

/** What became of a wish to book or to change an appointment. A refusal is a value, not an exception. */
public sealed interface BookingOutcome {

    /** It was done, and this is how the appointment stands. */
    sealed interface Done extends BookingOutcome {
        Appointment appointment();
    }

    /** A new appointment. */
    record Booked(Appointment appointment) implements Done {}

    /** The web session holds this very slot already; the hold runs no longer than before. */
    record AlreadyHeld(Appointment appointment) implements Done {}

    /** The appointment changed. */
    record Changed(Appointment appointment) implements Done {}

    /** It was not done, and nothing has changed. */
    sealed interface Refusal extends BookingOutcome {}

    /** Somebody else has the therapist's time. */
    record SlotTaken(Wish wish) implements Refusal {}

    /** Every seat of the group session is taken. */
    record GroupFull(Wish wish) implements Refusal {}

    /** Nobody at the clinic who does this is free at that time. */
    record NobodyFree(AnyWish wish) implements Refusal {}

    /** So many people cannot come along to a session of this kind. */
    record TooManyParticipants(int most) implements Refusal {}

    /** The patient has something else at that time. */
    record PatientBusy(Wish wish, PatientId patient) implements Refusal {}

    /** Every room of the place is taken. */
    record NoRoom(Wish wish) implements Refusal {}

    /** The therapist has as many sessions on that day as the clinic allows. */
    record DayFull(Wish wish, int most) implements Refusal {}

    /** The patient has as many sessions ahead at the clinic as it allows. */
    record UpcomingLimit(int most) implements Refusal {}

    /** The therapist has stopped offering it. */
    record NoLongerOffered() implements Refusal {}

    /** The session has begun or is over. */
    record HasBegun() implements Refusal {}

    /** What was done last can no longer be taken back. */
    record TooLateToUndo() implements Refusal {}

    /** The hold ran out before it was used. */
    record HoldExpired(Wish wish) implements Refusal {}

    /** The patient holds as many slots as anybody may. */
    record HoldLimit(int most) implements Refusal {}

    /** The rules do not allow this start. */
    record StartRefused(StartRefusal reason) implements Refusal {}

    /** The offer is for people of another age. */
    record AgeNotOffered() implements Refusal {}

    /** The clinic would not know whom to expect: the patient's name or verified e-mail is missing. */
    record DetailsMissing() implements Refusal {}

    /** The caller knew an older version. */
    record StaleVersion(int current) implements Refusal {}

    /** It cannot be done in this state. */
    record WrongState(AppointmentState state) implements Refusal {}

    /** The caller sees the appointment but may not do this. */
    record NotAllowed() implements Refusal {}

    /** There is no such thing, or the caller may not know of it. */
    record Unknown() implements Refusal {}
}
