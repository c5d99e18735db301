package care.alliance.events;

import java.time.Instant;

/** Something happened to an appointment. Holds are nobody's business but booking-service's and are not announced, those for the waitlist apart. */
public sealed interface AppointmentEvent extends Event {

    /** The appointment after the change. */
    AppointmentSnapshot appointment();

    /**
     * A time is held for somebody who waited for it, until they take it or the offer ends. The only hold that is announced.
     *
     * @param until when the offer ends
     */
    record AppointmentOffered(AppointmentSnapshot appointment, Instant until) implements AppointmentEvent {}

    /** A patient asked for the time; it is blocked until the clinic answers or the request lapses. */
    record AppointmentRequested(AppointmentSnapshot appointment) implements AppointmentEvent {}

    /** The session will take place. */
    record AppointmentConfirmed(AppointmentSnapshot appointment) implements AppointmentEvent {}

    /** The clinic said no to a request. */
    record AppointmentDeclined(AppointmentSnapshot appointment) implements AppointmentEvent {}

    /**
     * The session will not take place.
     *
     * @param by who cancelled
     * @param late true inside the clinic's late-cancellation window
     */
    record AppointmentCancelled(AppointmentSnapshot appointment, CancelledBy by, boolean late)
            implements AppointmentEvent {}

    /** Nobody answered the request in time; the time is free again. */
    record AppointmentExpired(AppointmentSnapshot appointment) implements AppointmentEvent {}

    /** The patient is here. */
    record AppointmentArrived(AppointmentSnapshot appointment) implements AppointmentEvent {}

    /** The session took place. */
    record AppointmentCompleted(AppointmentSnapshot appointment) implements AppointmentEvent {}

    /** The patient did not come. */
    record AppointmentMissed(AppointmentSnapshot appointment) implements AppointmentEvent {}

    /** Who cancelled a session. */
    enum CancelledBy {
        PATIENT,
        CLINIC
    }
}
