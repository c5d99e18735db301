package care.alliance.notification.clinic.domain;

import java.util.Optional;
import java.util.UUID;

/** The known clinics. */
public interface Clinics {

    /** The clinic as last published; empty when it has not been heard of yet. */
    Optional<Clinic> find(UUID id);

    /** Saves what is now known, in the caller's transaction. */
    void save(Clinic clinic);
}
