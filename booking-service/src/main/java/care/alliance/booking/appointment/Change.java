package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.kit.version.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change an appointment.
 *
 * @param action {@link Action#REQUEST} also where the clinic need not confirm
 * @param expected versions the caller would change
 * @param reason shown to patient and staff; at most 200 characters
 */
public record Change(
        AppointmentId id,
        Action action,
        Asker asker,
        ExpectedVersion expected,
        @Nullable String reason) {

    @Override
    public String toString() {
        return "Change[" + id + " " + action + "]";
    }
}
