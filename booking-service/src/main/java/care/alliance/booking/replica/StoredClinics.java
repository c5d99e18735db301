package care.alliance.booking.replica;

import care.alliance.booking.replica.domain.Clinic;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Clinics in PostgreSQL. */
@Repository
class StoredClinics implements Clinics {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final DatabaseClient db;

    StoredClinics(DatabaseClient db) {
        this.db = db;
    }

    @Override
    public Mono<Clinic> find(UUID clinicId) {
        return db.sql("SELECT " + OfferColumns.CLINIC + " FROM clinic c WHERE c.id = :id")
                .bind("id", clinicId)
                .map(OfferColumns::clinic)
                .one()
                .timeout(TIME_OUT);
    }

    @Override
    public Flux<Clinic> of(UUID therapistId) {
        return db.sql("SELECT " + OfferColumns.CLINIC + """
                         FROM clinic c
                        WHERE EXISTS (SELECT FROM offer o
                            WHERE o.clinic_id = c.id AND o.therapist_id = :therapist AND NOT o.withdrawn)
                        ORDER BY c.id
                        """)
                .bind("therapist", therapistId)
                .map(OfferColumns::clinic)
                .all()
                .timeout(TIME_OUT);
    }
}
