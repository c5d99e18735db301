package care.alliance.booking.appointment.domain;

/** Where an appointment stands. {@link Transitions} says what may follow what. */
public enum AppointmentState {
    /** Kept for somebody who fills in a form; ends by itself. */
    HELD,
    /** Asked for; the clinic has to answer before a deadline. */
    REQUESTED,
    CONFIRMED,
    ARRIVED,
    COMPLETED,
    NO_SHOW,
    CANCELLED,
    DECLINED,
    /** A hold or a request that ran out. */
    EXPIRED;

    /** Whether the therapist's and the patient's time stays taken. */
    public boolean takesTime() {
        return switch (this) {
            case HELD, REQUESTED, CONFIRMED, ARRIVED, COMPLETED, NO_SHOW -> true;
            case CANCELLED, DECLINED, EXPIRED -> false;
        };
    }
}
