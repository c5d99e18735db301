package care.alliance.booking.appointment.domain;

import care.alliance.booking.patient.domain.PatientId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An appointment. Each change gives a new value with the next version, or nothing where {@link Transitions} has no way.
 *
 * @param version 1 for the first, one more with each change
 * @param patient null while a web session that has not signed in holds the time
 * @param holder the web session whose hold it is or was; null for other holds and once it is booked
 * @param lapsesAt when the hold or request runs out; null in every other state
 * @param bookedAt when it stopped being a mere hold; null for holds, also for those that ran out or were let go
 * @param cancellation present when cancelled
 * @param reason what was given as the reason of the last change; may name people, so it never leaves the service
 * @param movedLate moved inside the clinic's window for late cancellations: cancelling after that is late as well
 * @param origin what it is part of
 */
public record Appointment(
        AppointmentId id,
        int version,
        AppointmentState state,
        Session session,
        @Nullable PatientId patient,
        @Nullable HolderKey holder,
        @Nullable Instant lapsesAt,
        @Nullable Instant bookedAt,
        @Nullable Cancellation cancellation,
        @Nullable String reason,
        boolean movedLate,
        Origin origin) {

    /** A new hold. */
    public static Appointment held(
            AppointmentId id,
            Session session,
            @Nullable PatientId patient,
            @Nullable HolderKey holder,
            Instant until,
            Origin origin) {
        return new Appointment(
                id, 1, AppointmentState.HELD, session, patient, holder, until, null, null, null, false, origin);
    }

    /** How it really stands: a hold or request whose time is over has expired, written down or not. */
    public Appointment asOf(Instant now) {
        boolean hasRunOut = lapsesAt != null && !lapsesAt.isAfter(now);
        return hasRunOut
                ? new Appointment(
                        id,
                        version,
                        AppointmentState.EXPIRED,
                        session,
                        patient,
                        holder,
                        null,
                        bookedAt,
                        null,
                        reason,
                        movedLate,
                        origin)
                : this;
    }

    /** Whether it was never more than a hold. */
    public boolean isMereHold() {
        return bookedAt == null;
    }

    /** The patient asks the clinic for the held time. */
    public Optional<Appointment> requested(PatientId by, Instant now, Instant deadline) {
        return taken(Action.REQUEST, by, now, deadline);
    }

    /** The patient takes the held time; nobody needs to confirm it. */
    public Optional<Appointment> booked(PatientId by, Instant now) {
        return taken(Action.BOOK, by, now, null);
    }

    private Optional<Appointment> taken(Action action, PatientId by, Instant now, @Nullable Instant deadline) {
        return next(action)
                .map(to -> new Appointment(
                        id, version + 1, to, session, by, null, deadline, now, null, null, movedLate, origin));
    }

    /** The hold runs longer. It does so once, and nothing else makes a second version of a hold. */
    public Optional<Appointment> extended(Instant until) {
        return next(Action.EXTEND)
                .filter(_ -> version == 1)
                .map(to -> new Appointment(
                        id, version + 1, to, session, patient, holder, until, null, null, null, movedLate, origin));
    }

    /** The time is given back. */
    public Optional<Appointment> cancelled(Cancellation how, @Nullable String why) {
        return next(Action.CANCEL)
                .map(to -> new Appointment(
                        id, version + 1, to, session, patient, holder, null, bookedAt, how, why, movedLate, origin));
    }

    /**
     * It takes place at another time, definitely or as soon as the clinic has said so.
     *
     * @param deadline when the clinic must have answered; null where it need not
     * @param late inside the clinic's window for late cancellations
     */
    public Optional<Appointment> moved(Session to, @Nullable Instant deadline, @Nullable String why, boolean late) {
        return next(deadline == null ? Action.MOVE : Action.MOVE_TO_ASK)
                .map(next -> new Appointment(
                        id,
                        version + 1,
                        next,
                        to,
                        patient,
                        holder,
                        deadline,
                        bookedAt,
                        null,
                        why,
                        movedLate || late,
                        origin));
    }

    /** The last change was a mistake. A confirmation that is taken back becomes a request again. */
    public Optional<Appointment> undone(Instant deadline, @Nullable String why) {
        return next(Action.UNDO)
                .map(to -> new Appointment(
                        id,
                        version + 1,
                        to,
                        session,
                        patient,
                        holder,
                        to == AppointmentState.REQUESTED ? deadline : null,
                        bookedAt,
                        null,
                        why,
                        movedLate,
                        origin));
    }

    /** The hold or request runs out. */
    public Optional<Appointment> lapsed() {
        return stepped(Action.LAPSE, null);
    }

    /** The clinic says yes. */
    public Optional<Appointment> confirmed(@Nullable String why) {
        return stepped(Action.CONFIRM, why);
    }

    /** The clinic says no. */
    public Optional<Appointment> declined(@Nullable String why) {
        return stepped(Action.DECLINE, why);
    }

    /** The patient is here. */
    public Optional<Appointment> arrived(@Nullable String why) {
        return stepped(Action.ARRIVE, why);
    }

    /** The session took place. */
    public Optional<Appointment> completed(@Nullable String why) {
        return stepped(Action.COMPLETE, why);
    }

    /** The patient did not come. */
    public Optional<Appointment> missed(@Nullable String why) {
        return stepped(Action.MISS, why);
    }

    private Optional<Appointment> stepped(Action action, @Nullable String why) {
        return next(action)
                .map(to -> new Appointment(
                        id, version + 1, to, session, patient, holder, null, bookedAt, null, why, movedLate, origin));
    }

    private Optional<AppointmentState> next(Action action) {
        return Transitions.next(state, action);
    }

    @Override
    public String toString() {
        return "Appointment[" + id + " v" + version + " " + state + "]";
    }
}
