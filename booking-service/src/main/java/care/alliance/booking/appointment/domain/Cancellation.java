package care.alliance.booking.appointment.domain;

/**
 * How a session came to be cancelled.
 *
 * @param by at whose wish: {@link Party#PATIENT} or {@link Party#CLINIC}; letting go of a hold counts as the patient's
 * @param late inside the clinic's window for late cancellations; only what a patient wished may be charged for
 */
public record Cancellation(Party by, boolean late) {

    public Cancellation {
        if (by != Party.PATIENT && by != Party.CLINIC) {
            throw new IllegalArgumentException("only patient and clinic cancel");
        }
    }
}
