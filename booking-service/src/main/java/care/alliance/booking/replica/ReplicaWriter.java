package care.alliance.booking.replica;

import care.alliance.booking.opening.Openings;
import care.alliance.events.ClinicPublished;
import care.alliance.events.TherapistPublished;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stores what directory-service tells, inside the caller's transaction. */
@Repository
class ReplicaWriter {
    private final DatabaseClient db;
    private final Openings openings;

    ReplicaWriter(DatabaseClient db, Openings openings) {
        this.db = db;
        this.openings = openings;
    }

    Mono<Void> store(ClinicPublished clinic) {
        return db.sql("""
                        INSERT INTO clinic (id, zone, location_ids) VALUES (:id, :zone, :locations)
                        ON CONFLICT (id) DO UPDATE SET zone = excluded.zone, location_ids = excluded.location_ids
                        """)
                .bind("id", clinic.id())
                .bind("zone", clinic.zone().getId())
                .bind("locations", clinic.locations().stream()
                        .map(ClinicPublished.Location::id)
                        .toArray(UUID[]::new))
                .then()
                .then(openings.changedAt(clinic.id()));
    }

    /** Offers that are no longer told of stay, withdrawn. */
    Mono<Void> store(TherapistPublished therapist) {
        return db.sql("""
                        INSERT INTO therapist (id, login_id, bookable) VALUES (:id, :login, :bookable)
                        ON CONFLICT (id) DO UPDATE SET login_id = excluded.login_id, bookable = excluded.bookable
                        """)
                .bind("id", therapist.id())
                .bind("login", Parameters.in(R2dbcType.valueOf("CHAR"), therapist.loginId()))
                .bind("bookable", therapist.bookable())
                .then()
                .then(db.sql("UPDATE offer SET withdrawn = true WHERE therapist_id = :id")
                        .bind("id", therapist.id())
                        .then())
                .thenMany(Flux.fromIterable(therapist.offers()))
                .concatMap(offer -> store(therapist.id(), offer))
                .then(openings.changed(therapist.id()));
    }
}
