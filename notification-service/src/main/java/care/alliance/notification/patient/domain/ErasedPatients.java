package care.alliance.notification.patient.domain;

import java.time.Instant;
import java.util.UUID;

/** Patients who had their data deleted. Every method works in the caller's transaction. */
public interface ErasedPatients {

    /** Whether nothing may be planned for this patient or sent to them. */
    boolean contains(UUID patientId);

    /** Remembers one; a second time changes nothing. */
    void add(UUID patientId, Instant at);
}
