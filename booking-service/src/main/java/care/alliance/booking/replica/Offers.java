package care.alliance.booking.replica;

import care.alliance.booking.replica.domain.Offer;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Offers that directory-service has told of. */
public interface Offers {

    /** The offer, also when it has been withdrawn since, or empty if it was never known. */
    Mono<Offer> find(UUID offerId);
}
