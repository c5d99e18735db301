package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.replica.domain.AnyOffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What can be booked with a therapist, read in one round trip to PostgreSQL each time. */
public interface Availability {

    /**
     * What a booking of this offer is checked against; empty if the therapist does not (or no longer) offer it, or its
     * clinic is not known.
     *
     * @param near the time that is thought of; what interrupts the therapist's week elsewhere may be left out
     */
    Mono<BookableContext> context(UUID therapistId, UUID offerId, Window near);

    /**
     * Free slots for somebody whose wish is gone: the next ones from {@code around} on and, where those run out, the
     * last ones before it. Soonest first, at most {@code limit}, empty list if the offer cannot be booked.
     */
    Mono<List<Slot>> nextFree(UUID therapistId, UUID offerId, Format format, Instant around, int limit);

    /**
     * Bookable offers of a therapist with the claims in and near the window; at most 50, none if nothing can be booked.
     *
     * @param offerId this offer only, or null for all
     */
    Flux<OfferTimes> times(UUID therapistId, @Nullable UUID offerId, Window window);

    /** The same for somebody to whom it is {@code now}: a claim that has run out by then counts for nothing. */
    Flux<OfferTimes> times(UUID therapistId, @Nullable UUID offerId, Window window, Instant now);

    /** The same for all of a clinic's therapists who offer one thing; at most 100. */
    Flux<OfferTimes> atClinic(AnyOffer any, Window window, Instant now);
}
