package care.alliance.directory.clinic;

import care.alliance.directory.clinic.ClinicView.LocationView;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.database.Columns;
import care.alliance.kit.outbox.Outbox;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Clinics in PostgreSQL. */
@Component
class ClinicStore implements Clinics {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** More clinics than this need paging; a page is cut there. */
    private static final int MOST = 200;

    private static final String SAVE = """
            INSERT INTO clinic (id, name, town, outward_code, zone, phone, settings)
            VALUES (:id, :name, :town, :outwardCode, :zone, :phone, :settings)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, town = excluded.town,
                outward_code = excluded.outward_code, zone = excluded.zone, phone = excluded.phone,
                settings = excluded.settings
            """;
    private static final String SAVE_LOCATION = """
            INSERT INTO location (id, clinic_id, position, name, town, outward_code, latitude, longitude,
                step_free)
            VALUES (:id, :clinic, :position, :name, :town, :outwardCode, :latitude, :longitude, :stepFree)
            """;
    private static final String SELECT = """
            SELECT c.*, (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'town', l.town,
                    'outwardCode', l.outward_code, 'zone', c.zone) ORDER BY l.position), '[]')
                FROM location l WHERE l.clinic_id = c.id)::text AS locations
            FROM clinic c
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Outbox outbox;
    private final JsonMapper json;

    ClinicStore(DatabaseClient database, TransactionalOperator transaction, Outbox outbox, JsonMapper json) {
        this.database = database;
        this.transaction = transaction;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public Mono<Void> save(Clinic clinic) {
        return upsert(clinic)
                .then(replaceLocations(clinic))
                .then(outbox.append(ClinicEvents.published(clinic)))
                .as(transaction::transactional)
                .timeout(LIMIT);
    }

    Flux<ClinicView> all() {
        return database.sql(SELECT + "ORDER BY c.name, c.id LIMIT :most")
                .bind("most", MOST)
                .map(this::view)
                .all()
                .timeout(LIMIT);
    }

    Mono<ClinicView> find(UUID id) {
        return database.sql(SELECT + "WHERE c.id = :id")
                .bind("id", id)
                .map(this::view)
                .one()
                .timeout(LIMIT);
    }

    private Mono<Void> upsert(Clinic clinic) {
        return database.sql(SAVE)
                .bind("id", clinic.id())
                .bind("name", clinic.name())
                .bind("town", clinic.town())
                .bind("outwardCode", clinic.outwardCode())
                .bind("zone", clinic.zone().getId())
                .bind("phone", clinic.phone())
                .bind(
                        "settings",
                        clinic.settings().stream().map(Enum::name).sorted().toArray(String[]::new))
                .then();
    }

    private Mono<Void> replaceLocations(Clinic clinic) {
        Mono<Void> remove = database.sql("DELETE FROM location WHERE clinic_id = :clinic")
                .bind("clinic", clinic.id())
                .then();
        return remove.thenMany(Flux.fromIterable(clinic.locations()).index())
                .concatMap(indexed -> insert(clinic.id(), indexed.getT1().intValue(), indexed.getT2()))
                .then();
    }

    private Mono<Void> insert(UUID clinic, int position, Clinic.Location location) {
        return database.sql(SAVE_LOCATION)
                .bind("id", location.id())
                .bind("clinic", clinic)
                .bind("position", position)
                .bind("name", location.name())
                .bind("town", location.town())
                .bind("outwardCode", location.outwardCode())
                .bind("latitude", location.at().latitude())
                .bind("longitude", location.at().longitude())
                .bind("stepFree", location.stepFree())
                .then();
    }

    private ClinicView view(Readable row) {
        return new ClinicView(
                Columns.value(row, "id", UUID.class),
                Columns.text(row, "name"),
                Columns.text(row, "town"),
                Columns.text(row, "outward_code"),
                Columns.text(row, "zone"),
                Columns.text(row, "phone"),
                Columns.texts(row, "settings"),
                List.of(json.readValue(Columns.text(row, "locations"), LocationView[].class)));
    }
}
