package care.alliance.booking.mydata;

import care.alliance.booking.patient.domain.PatientId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * What one feature keeps about patients. Every feature that keeps something has a component of this kind, so that nothing is left
 * out where people ask for their data or have it deleted.
 *
 * <p>Spring's {@code @Order} says which comes first, in the export as in erasing: 1 is the patient's own row, for history can be
 * redacted only once that is nobody's; 5 is what is decided by the sessions that are ahead; 9 are the appointments. Whatever says
 * nothing comes last.
 */
public interface PersonalData {

    /** Under which name it stands in the export; stable for ever. */
    String name();

    /** All of it, bounded, as it is to be written to JSON; empty where there is nothing. Names nobody else. */
    Mono<?> of(PatientId patient);

    /**
     * Ends what is still ahead of the patient, and takes away all that says who they are or that they wrote. Joins the running
     * transaction, which has the patient locked. An error leaves everything as it was.
     */
    Mono<Void> erase(PatientId patient, Instant now);
}
