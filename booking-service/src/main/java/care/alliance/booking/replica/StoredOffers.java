package care.alliance.booking.replica;

import care.alliance.booking.replica.domain.Offer;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Offers in PostgreSQL. */
@Repository
class StoredOffers implements Offers {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final DatabaseClient db;

    StoredOffers(DatabaseClient db) {
        this.db = db;
    }

    @Override
    public Mono<Offer> find(UUID offerId) {
        return db.sql("SELECT " + OfferColumns.OFFER + " FROM offer o WHERE o.id = :id")
                .bind("id", offerId)
                .map(OfferColumns::offer)
                .one()
                .timeout(TIME_OUT);
    }
}
