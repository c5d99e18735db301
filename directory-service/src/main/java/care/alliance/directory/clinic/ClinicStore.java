package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Notice;
import care.alliance.directory.database.Columns;
import care.alliance.kit.outbox.Outbox;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes clinics to PostgreSQL. What hangs on a clinic is replaced as a whole, one statement for each kind. */
@Component
class ClinicStore implements Clinics {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final String SAVE = """
            INSERT INTO clinic (id, name, town, outward_code, zone, phone, settings, description, website)
            VALUES (:id, :name, :town, :outwardCode, :zone, :phone, :settings, :description, :website)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, town = excluded.town,
                outward_code = excluded.outward_code, zone = excluded.zone, phone = excluded.phone,
                settings = excluded.settings, description = excluded.description, website = excluded.website,
                version = clinic.version + 1
            """;
    private static final String SAVE_HOURS = """
            INSERT INTO opening_hours (clinic_id, day, opens, closes)
            SELECT :id, item ->> 'day', (item ->> 'from')::time, (item ->> 'to')::time
            FROM jsonb_array_elements(CAST(:items AS jsonb)) AS item
            """;
    private static final String SAVE_LOCATIONS = """
            INSERT INTO location (id, clinic_id, position, name, address, town, outward_code, latitude, longitude,
                accessibility)
            SELECT (item ->> 'id')::uuid, :id, n, item ->> 'name', item ->> 'address', item ->> 'town',
                item ->> 'outwardCode', (item -> 'at' ->> 'latitude')::float8, (item -> 'at' ->> 'longitude')::float8,
                ARRAY(SELECT jsonb_array_elements_text(item -> 'accessibility'))
            FROM jsonb_array_elements(CAST(:items AS jsonb)) WITH ORDINALITY AS items (item, n)
            """;
    private static final String SAVE_ROOMS = """
            INSERT INTO room (location_id, position, name, accessibility)
            SELECT (place ->> 'id')::uuid, n, item ->> 'name',
                ARRAY(SELECT jsonb_array_elements_text(item -> 'accessibility'))
            FROM jsonb_array_elements(CAST(:items AS jsonb)) AS place,
                jsonb_array_elements(place -> 'rooms') WITH ORDINALITY AS items (item, n)
            WHERE EXISTS (SELECT FROM location WHERE id = (place ->> 'id')::uuid AND clinic_id = :id)
            """;
    private static final String SAVE_NOTICE = """
            INSERT INTO clinic_notice (id, clinic_id, text, starts_at, ends_at, ended_at)
            VALUES (:id, :clinic, :text, :from, :until, :endedAt)
            ON CONFLICT (id) DO UPDATE SET text = excluded.text, starts_at = excluded.starts_at,
                ends_at = excluded.ends_at, ended_at = excluded.ended_at
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
        return write(clinic)
                .then(outbox.append(ClinicEvents.published(clinic)))
                .as(transaction::transactional)
                .timeout(LIMIT);
    }

    /** The same without a word on the bus, for changes of what it does not carry. Needs the caller's transaction. */
    Mono<Void> write(Clinic clinic) {
        UUID id = clinic.id();
        return upsert(clinic)
                .then(run("DELETE FROM opening_hours WHERE clinic_id = :id", id))
                .then(insert(SAVE_HOURS, id, clinic.hours().spans()))
                .then(run("DELETE FROM location WHERE clinic_id = :id", id))
                .then(insert(SAVE_LOCATIONS, id, clinic.locations()))
                .then(insert(SAVE_ROOMS, id, clinic.locations()))
                .timeout(LIMIT);
    }

    @Override
    public Mono<Void> save(UUID clinic, Notice notice) {
        return database.sql(SAVE_NOTICE)
                .bind("id", notice.id())
                .bind("clinic", clinic)
                .bind("text", notice.text())
                .bind("from", notice.from())
                .bind("until", notice.until())
                .bind("endedAt", Columns.orNull(notice.endedAt(), Instant.class))
                .then()
                .timeout(LIMIT);
    }

    private Mono<Void> upsert(Clinic clinic) {
        URI website = clinic.website();
        return database.sql(SAVE)
                .bind("id", clinic.id())
                .bind("name", clinic.name())
                .bind("town", clinic.town())
                .bind("outwardCode", clinic.outwardCode())
                .bind("zone", clinic.zone().getId())
                .bind("phone", clinic.phone())
                .bind("description", clinic.description())
                .bind("website", Columns.orNull(website == null ? null : website.toString(), String.class))
                .bind(
                        "settings",
                        clinic.settings().stream().sorted().map(Enum::name).toArray(String[]::new))
                .then();
    }

    private Mono<Void> run(String statement, UUID clinic) {
        return database.sql(statement).bind("id", clinic).then();
    }

    private Mono<Void> insert(String statement, UUID clinic, List<?> items) {
        return database.sql(statement)
                .bind("id", clinic)
                .bind("items", json.writeValueAsString(items))
                .then();
    }
}
