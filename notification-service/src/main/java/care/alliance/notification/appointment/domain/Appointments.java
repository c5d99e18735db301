package care.alliance.notification.appointment.domain;

import java.util.Optional;
import java.util.UUID;

/** The known appointments. */
public interface Appointments {

    /** The appointment as last saved; empty when it was never announced. */
    Optional<Appointment> find(UUID id);

    /** Saves what is now known, in the caller's transaction. */
    void save(Appointment appointment);
}
