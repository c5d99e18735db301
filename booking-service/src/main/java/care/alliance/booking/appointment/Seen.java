package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, as it really stands, with what is shown beside it.
 *
 * @param lateCancel how long before the start cancelling begins to be late
 */
record Seen(Appointment appointment, @Nullable String patientName, Duration lateCancel) {

    AppointmentView view() {
        return AppointmentView.of(appointment, patientName, lateCancel);
    }

    @Override
    public String toString() {
        return appointment.toString();
    }
}
