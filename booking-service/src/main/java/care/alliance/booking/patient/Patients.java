package care.alliance.booking.patient;

import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.actor.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The people sessions are booked for. */
public interface Patients {

    /**
     * The signed-in person as a patient, made from the token on first use; the e-mail follows the token. Errors with
     * {@code login-erased} (403) for a token from before its patient was erased.
     */
    Mono<Patient> of(Actor actor);

    /** The patient, or empty; whoever was erased is nobody any more. */
    Mono<Patient> find(PatientId id);

    /** The patient, not erased, if this clinic registered them or has appointments with them, else empty. */
    Mono<Patient> knownTo(UUID clinicId, PatientId id);

    /** Takes down a caller who has no login; the clinic may book for them from now on. Does nothing the second time. */
    Mono<Void> register(
            PatientId id, UUID clinicId, String staff, String name, @Nullable String email, @Nullable String phone);

    /** Makes whatever else books for this patient wait until the running transaction ends. */
    Mono<Void> lock(PatientId id);
}
