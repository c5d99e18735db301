package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import org.jspecify.annotations.Nullable;

/** An appointment, as it really stands, with what is shown of its patient. */
record Seen(Appointment appointment, @Nullable String patientName) {

    AppointmentView view() {
        return AppointmentView.of(appointment, patientName);
    }

    @Override
    public String toString() {
        return appointment.toString();
    }
}
