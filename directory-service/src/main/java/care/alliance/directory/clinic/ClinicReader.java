package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Clinic.Location;
import care.alliance.directory.clinic.domain.Notice;
import care.alliance.directory.clinic.domain.OpeningHours;
import care.alliance.directory.clinic.domain.Setting;
import care.alliance.directory.database.Columns;
import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Reads clinics out of PostgreSQL. */
@Component
class ClinicReader {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** More clinics than this need paging; a page is cut there. */
    private static final int MOST = 200;

    private static final String SELECT = """
            SELECT c.*,
                (SELECT coalesce(json_agg(json_build_object('day', h.day, 'from', h.opens, 'to', h.closes)), '[]')
                    FROM opening_hours h WHERE h.clinic_id = c.id)::text AS hours,
                (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'address', l.address,
                        'town', l.town, 'outwardCode', l.outward_code,
                        'at', json_build_object('latitude', l.latitude, 'longitude', l.longitude),
                        'accessibility', l.accessibility,
                        'rooms', (SELECT coalesce(json_agg(json_build_object('name', r.name,
                                'accessibility', r.accessibility) ORDER BY r.position), '[]')
                            FROM room r WHERE r.location_id = l.id)) ORDER BY l.position), '[]')
                    FROM location l WHERE l.clinic_id = c.id)::text AS locations,
                (SELECT coalesce(json_agg(json_build_object('id', n.id, 'text', n.text, 'from', n.starts_at,
                        'until', n.ends_at) ORDER BY n.starts_at, n.id), '[]')
                    FROM clinic_notice n
                    WHERE n.clinic_id = c.id AND n.ends_at > :now AND n.ended_at IS NULL)::text AS notices
            FROM clinic c
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    ClinicReader(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Every clinic, by name. */
    Flux<StoredClinic> all() {
        return database.sql(SELECT + "ORDER BY c.name, c.id LIMIT :most")
                .bind("now", clock.instant())
                .bind("most", MOST)
                .map(this::clinic)
                .all()
                .timeout(LIMIT);
    }

    /** The clinic; empty for an unknown one. */
    Mono<StoredClinic> find(UUID id) {
        return database.sql(SELECT + "WHERE c.id = :id")
                .bind("now", clock.instant())
                .bind("id", id)
                .map(this::clinic)
                .one()
                .timeout(LIMIT);
    }

    /** The place; empty for an unknown one. */
    Mono<Location> location(UUID id) {
        return database.sql(SELECT + "WHERE c.id = (SELECT clinic_id FROM location WHERE id = :id)")
                .bind("now", clock.instant())
                .bind("id", id)
                .map(this::clinic)
                .one()
                .flatMapIterable(stored -> stored.clinic().locations())
                .filter(location -> location.id().equals(id))
                .next()
                .timeout(LIMIT);
    }

    /**
     * The same, locked until the caller's transaction ends. The lock comes first: a statement that waits for one would show
     * what hangs on the clinic as it was before.
     */
    Mono<StoredClinic> lock(UUID id) {
        return database.sql("SELECT id FROM clinic WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map(row -> Columns.value(row, "id", UUID.class))
                .one()
                .flatMap(this::find)
                .timeout(LIMIT);
    }

    private StoredClinic clinic(Readable row) {
        String website = row.get("website", String.class);
        Clinic clinic = new Clinic(
                Columns.value(row, "id", UUID.class),
                Columns.text(row, "name"),
                Columns.text(row, "town"),
                Columns.text(row, "outward_code"),
                ZoneId.of(Columns.text(row, "zone")),
                Columns.text(row, "phone"),
                Columns.text(row, "description"),
                website == null ? null : URI.create(website),
                new OpeningHours(list(row, "hours", OpeningHours.Span[].class)),
                Columns.texts(row, "settings").stream().map(Setting::valueOf).collect(Collectors.toSet()),
                list(row, "locations", Clinic.Location[].class));
        return new StoredClinic(
                clinic, Columns.value(row, "version", Integer.class), list(row, "notices", Notice[].class));
    }

    private <T> List<T> list(Readable row, String column, Class<T[]> type) {
        return List.of(json.readValue(Columns.text(row, column), type));
    }
}
