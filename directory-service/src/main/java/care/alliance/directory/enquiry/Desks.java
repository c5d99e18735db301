package care.alliance.directory.enquiry;

import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.enquiry.domain.Desk;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The clinics that could answer an enquiry. */
@Component
class Desks {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MOST = 1000;
    private static final String ALL = """
            SELECT c.id, c.name, c.zone,
                (SELECT coalesce(json_agg(json_build_object('latitude', l.latitude, 'longitude', l.longitude)
                        ORDER BY l.position), '[]')
                    FROM location l WHERE l.clinic_id = c.id)::text AS places
            FROM clinic c ORDER BY c.id LIMIT :most
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Desks(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<List<Desk>> all() {
        return database.sql(ALL)
                .bind("most", MOST)
                .map(row -> new Desk(
                        value(row, "id", UUID.class),
                        text(row, "name"),
                        ZoneId.of(text(row, "zone")),
                        List.of(json.readValue(text(row, "places"), Coordinates[].class))))
                .all()
                .collectList()
                .timeout(LIMIT);
    }
}
