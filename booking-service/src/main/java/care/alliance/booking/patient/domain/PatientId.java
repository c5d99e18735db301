package care.alliance.booking.patient.domain;

import java.util.UUID;

/** Identifies a patient inside booking; not the id of their login. */
public record PatientId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
