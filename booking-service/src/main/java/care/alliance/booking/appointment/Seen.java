package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.Participant;
import care.alliance.booking.replica.domain.Participation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, as it really stands, with what is shown beside it.
 *
 * @param lateCancel how long before the start cancelling begins to be late
 * @param groupSeats how many people a group session of this offer takes
 */
record Seen(
        Appointment appointment,
        @Nullable String patientName,
        Duration lateCancel,
        int groupSeats,
        Participation participation,
        List<Participant> participants) {

    AppointmentView view() {
        return AppointmentView.of(this);
    }

    @Override
    public String toString() {
        return appointment.toString();
    }
}
