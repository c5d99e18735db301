package care.alliance.booking.policy;

import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.policy.domain.Nation;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What clinics have said about how they want to be booked. */
public interface ClinicPolicies {

    /** What counts for an offer: its own terms, then its clinic's, then {@link ClinicPolicy#DEFAULT}; never empty. */
    Mono<ClinicPolicy> of(UUID clinicId, UUID offerId);

    /** Sets all of the clinic's terms. Durations are kept in whole minutes, the horizon in whole days. */
    Mono<Void> set(UUID clinicId, ClinicPolicy policy);

    /** Whose public holidays the clinic keeps; empty for none. */
    Mono<Nation> nation(UUID clinicId);

    /** Has the clinic keep the public holidays of a nation, unless it has said before which it keeps. */
    Mono<Void> keepHolidaysOf(UUID clinicId, Nation nation);
}
