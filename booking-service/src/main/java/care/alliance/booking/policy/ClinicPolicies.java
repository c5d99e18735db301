package care.alliance.booking.policy;

import care.alliance.booking.policy.domain.ClinicPolicy;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The booking policy of each clinic. */
public interface ClinicPolicies {

    /** The clinic's own policy, or {@link ClinicPolicy#DEFAULT}; never empty. */
    Mono<ClinicPolicy> of(UUID clinicId);

    /** Sets the clinic's policy. Durations are kept in whole minutes, the horizon in whole days. */
    Mono<Void> set(UUID clinicId, ClinicPolicy policy);
}
