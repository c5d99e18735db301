package care.alliance.booking.appointment.domain;

import java.util.UUID;

/** Identifies an appointment, from its first hold to its end. */
public record AppointmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
