package care.alliance.directory.opening;

import care.alliance.directory.database.Columns;
import care.alliance.directory.opening.domain.NextOpenings;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The replica of openings in PostgreSQL. Runs in the caller's transaction. */
@Component
class OpeningStore {

    /** Changes nothing, and so answers no row, when what is kept is as new; otherwise locks the therapist's openings. */
    private static final String CLAIM = """
            INSERT INTO openings_computed (therapist_id, computed_at) VALUES (:therapist, :computedAt)
            ON CONFLICT (therapist_id) DO UPDATE SET computed_at = excluded.computed_at
            WHERE openings_computed.computed_at < excluded.computed_at
            """;

    private static final String REMOVE = "DELETE FROM opening WHERE therapist_id = :therapist";
    private static final String ADD = """
            INSERT INTO opening (therapist_id, offer_id, starts_at, ends_at, format, zone, location_id)
            SELECT :therapist, (item ->> 'offerId')::uuid, (item ->> 'start')::timestamptz,
                (item ->> 'end')::timestamptz, item ->> 'format', item ->> 'zone', (item ->> 'locationId')::uuid
            FROM jsonb_array_elements(CAST(:openings AS jsonb)) AS item
            ON CONFLICT DO NOTHING
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    OpeningStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps these openings in place of the therapist's earlier ones, unless later ones are known already. */
    Mono<Void> replace(NextOpenings next) {
        return database.sql(CLAIM)
                .bind("therapist", next.therapistId())
                .bind("computedAt", next.computedAt())
                .fetch()
                .rowsUpdated()
                .filter(claimed -> claimed > 0)
                .flatMap(claimed -> remove(next.therapistId()).then(add(next)));
    }

    /** Whether nothing was ever received, as in a new database. */
    Mono<Boolean> isEmpty() {
        return database.sql("SELECT NOT EXISTS (SELECT FROM openings_computed) AS nothing")
                .map(row -> Columns.value(row, "nothing", Boolean.class))
                .one();
    }

    private Mono<Void> remove(UUID therapist) {
        return database.sql(REMOVE).bind("therapist", therapist).then();
    }

    private Mono<Void> add(NextOpenings next) {
        return database.sql(ADD)
                .bind("therapist", next.therapistId())
                .bind("openings", json.writeValueAsString(next.openings()))
                .then();
    }
}
