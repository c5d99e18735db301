package care.alliance.booking.replica;

import static care.alliance.booking.replica.OfferColumns.required;

import care.alliance.booking.replica.domain.Therapist;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Therapists in PostgreSQL. */
@Repository
class StoredTherapists implements Therapists {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final String THERAPIST = """
            SELECT t.id, t.login_id, array(
                    SELECT DISTINCT o.clinic_id FROM offer o WHERE o.therapist_id = t.id AND NOT o.withdrawn
                ) AS clinic_ids
              FROM therapist t
            """;

    private final DatabaseClient db;

    StoredTherapists(DatabaseClient db) {
        this.db = db;
    }

    @Override
    public Mono<Therapist> find(UUID therapistId) {
        return one(THERAPIST + " WHERE t.id = :id", "id", therapistId);
    }

    @Override
    public Mono<Therapist> withLogin(String subject) {
        return one(THERAPIST + " WHERE t.login_id::text = :login ORDER BY t.id LIMIT 1", "login", subject);
    }

    private Mono<Therapist> one(String sql, String name, Object value) {
        return db.sql(sql)
                .bind(name, value)
                .map(StoredTherapists::therapist)
                .one()
                .timeout(TIME_OUT);
    }

    private static Therapist therapist(Readable row) {
        return new Therapist(
                required(row, "id", UUID.class),
                row.get("login_id", UUID.class),
                Set.of(required(row, "clinic_ids", UUID[].class)));
    }
}
