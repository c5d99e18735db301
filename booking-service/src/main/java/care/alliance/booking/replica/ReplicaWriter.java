package care.alliance.booking.replica;

import care.alliance.booking.opening.Openings;
import care.alliance.events.ClinicPublished;
import care.alliance.events.TherapistPublished;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Stores what directory-service tells, inside the caller's transaction. */
@Repository
class ReplicaWriter {
    private final DatabaseClient db;
    private final Openings openings;
    private final JsonMapper json;

    ReplicaWriter(DatabaseClient db, Openings openings, JsonMapper json) {
        this.db = db;
        this.openings = openings;
        this.json = json;
    }

    Mono<Void> store(ClinicPublished clinic) {
        return db.sql("""
                        INSERT INTO clinic (id, zone, location_ids) VALUES (:id, :zone, :locations)
                        ON CONFLICT (id) DO UPDATE SET zone = excluded.zone, location_ids = excluded.location_ids
                        """)
                .bind("id", clinic.id())
                .bind("zone", clinic.zone().getId())
                .bind(
                        "locations",
                        clinic.locations().stream()
                                .map(ClinicPublished.Location::id)
                                .toArray(UUID[]::new))
                .then()
                .then(openings.changedAt(clinic.id()));
    }

    /** Offers that are no longer told of stay, withdrawn. */
    Mono<Void> store(TherapistPublished therapist) {
        return storeAlone(therapist)
                .then(withdrawOffersOf(therapist.id()))
                .thenMany(Flux.fromIterable(therapist.offers()))
                .concatMap(offer -> store(therapist.id(), offer))
                .then(openings.changed(therapist.id()));
    }

    private Mono<Void> storeAlone(TherapistPublished therapist) {
        GenericExecuteSpec insert = db.sql("""
                        INSERT INTO therapist (id, login_id, bookable) VALUES (:id, :login, :bookable)
                        ON CONFLICT (id) DO UPDATE SET login_id = excluded.login_id, bookable = excluded.bookable
                        """).bind("id", therapist.id()).bind("bookable", therapist.bookable());
        return bind(insert, "login", therapist.loginId(), UUID.class).then();
    }

    private Mono<Void> withdrawOffersOf(UUID therapistId) {
        return db.sql("UPDATE offer SET withdrawn = true WHERE therapist_id = :therapist")
                .bind("therapist", therapistId)
                .then();
    }

    private Mono<Void> store(UUID therapistId, TherapistPublished.Offer offer) {
        GenericExecuteSpec insert = db.sql("""
                        INSERT INTO offer (id, therapist_id, clinic_id, therapy, participation, minutes, formats,
                            age_min, age_max, price_amount, price_currency, course, withdrawn)
                        VALUES (:id, :therapist, :clinic, :therapy, :participation, :minutes, :formats,
                            :ageMin, :ageMax, :amount, :currency, CAST(:course AS jsonb), false)
                        ON CONFLICT (id) DO UPDATE SET (therapist_id, clinic_id, therapy, participation, minutes, formats,
                            age_min, age_max, price_amount, price_currency, course, withdrawn)
                          = (excluded.therapist_id, excluded.clinic_id, excluded.therapy, excluded.participation, excluded.minutes,
                            excluded.formats, excluded.age_min, excluded.age_max, excluded.price_amount,
                            excluded.price_currency, excluded.course, false)
                        """)
                .bind("id", offer.id())
                .bind("therapist", therapistId)
                .bind("clinic", offer.clinicId())
                .bind("therapy", offer.therapy())
                .bind("participation", offer.participation().name())
                .bind("minutes", offer.minutes())
                .bind("formats", offer.formats().stream().map(Enum::name).toArray(String[]::new))
                .bind("amount", offer.price().amount())
                .bind("currency", offer.price().currency());
        insert = bind(insert, "ageMin", offer.ageMin(), Integer.class);
        insert = bind(insert, "ageMax", offer.ageMax(), Integer.class);
        insert = bind(
                insert,
                "course",
                offer.course() == null ? null : json.writeValueAsString(offer.course()),
                String.class);
        return insert.then();
    }

    private static <T> GenericExecuteSpec bind(GenericExecuteSpec spec, String name, @Nullable T value, Class<T> type) {
        return value == null ? spec.bindNull(name, type) : spec.bind(name, value);
    }
}
