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
        @Nullable String reason) {

    /** A new hold. */
    public static Appointment held(
            AppointmentId id, Session session, @Nullable PatientId patient, @Nullable HolderKey holder, Instant until) {
        return new Appointment(id, 1, AppointmentState.HELD, session, patient, holder, until, null, null, null);
    }

    /** How it really stands: a hold or request whose time is over has expired, written down or not. */
    public Appointment asOf(Instant now) {
        boolean hasRunOut = lapsesAt != null && !lapsesAt.isAfter(now);
        return hasRunOut
                ? new Appointment(
                        id, version, AppointmentState.EXPIRED, session, patient, holder, null, bookedAt, null, reason)
                : this;
    }

    /** Whether it was never more than a hold. */
    public boolean isMereHold() {
        return bookedAt == null;
    }

    /** The patient asks the clinic for the held time. */
    public Optional<Appointment> requested(PatientId by, Instant now, Instant deadline) {
        return next(Action.REQUEST)
                .map(to -> new Appointment(id, version + 1, to, session, by, null, deadline, now, null, null));
    }

    /** The patient takes the held time; nobody needs to confirm it. */
    public Optional<Appointment> booked(PatientId by, Instant now) {
        return next(Action.BOOK)
                .map(to -> new Appointment(id, version + 1, to, session, by, null, null, now, null, null));
    }

    /** The time is given back. */
    public Optional<Appointment> cancelled(Cancellation how, @Nullable String why) {
        return next(Action.CANCEL)
                .map(to -> new Appointment(id, version + 1, to, session, patient, holder, null, bookedAt, how, why));
    }

    /** The hold or request runs out. */
    public Optional<Appointment> lapsed() {
        return moved(Action.LAPSE, null);
    }

    /** The clinic says yes. */
    public Optional<Appointment> confirmed(@Nullable String why) {
        return moved(Action.CONFIRM, why);
    }

    /** The clinic says no. */
    public Optional<Appointment> declined(@Nullable String why) {
        return moved(Action.DECLINE, why);
    }

    /** The patient is here. */
    public Optional<Appointment> arrived(@Nullable String why) {
        return moved(Action.ARRIVE, why);
    }

    /** The session took place. */
    public Optional<Appointment> completed(@Nullable String why) {
        return moved(Action.COMPLETE, why);
    }

    /** The patient did not come. */
    public Optional<Appointment> missed(@Nullable String why) {
        return moved(Action.MISS, why);
    }

    private Optional<Appointment> moved(Action action, @Nullable String why) {
        return next(action)
                .map(to -> new Appointment(id, version + 1, to, session, patient, holder, null, bookedAt, null, why));
    }

    private Optional<AppointmentState> next(Action action) {
        return Transitions.next(state, action);
    }

    @Override
    public String toString() {
        return "Appointment[" + id + " v" + version + " " + state + "]";
    }
}
