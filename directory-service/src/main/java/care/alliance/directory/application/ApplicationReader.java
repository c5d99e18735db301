package care.alliance.directory.application;

import static care.alliance.directory.database.Columns.orNull;
import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.texts;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.application.ApplicationView.ClinicName;
import care.alliance.directory.application.ApplicationView.DocumentView;
import care.alliance.directory.application.ApplicationView.VacancyTitle;
import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.kit.page.Cursor;
import care.alliance.kit.page.Page;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Reads applications for those who decide on them. */
@Component
class ApplicationReader {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String LIST = """
            SELECT a.id, a.state, a.received_at, a.name, c.name AS clinic, v.title AS vacancy,
                ARRAY(SELECT item ->> 'therapy'
                    FROM jsonb_array_elements(coalesce(a.therapies, '[]')) WITH ORDINALITY AS items (item, n)
                    ORDER BY n) AS therapies,
                (SELECT count(*) FROM application_document d WHERE d.application_id = a.id)::int AS documents
            FROM application a LEFT JOIN clinic c ON c.id = a.clinic_id LEFT JOIN vacancy v ON v.id = a.vacancy_id
            WHERE (:everywhere OR a.clinic_id = ANY(:clinics)) AND (:state::text IS NULL OR a.state = :state)
                AND (a.received_at, a.id) > (:afterAt, :afterId)
            ORDER BY a.received_at, a.id LIMIT :most
            """;
    private static final String AROUND = """
            SELECT c.id AS clinic_id, c.name AS clinic, v.id AS vacancy_id, v.title AS vacancy,
                (SELECT coalesce(json_agg(json_build_object('n', d.n, 'type', d.type, 'size', octet_length(d.bytes),
                        'uploadedAt', d.uploaded_at) ORDER BY d.n), '[]')
                    FROM application_document d WHERE d.application_id = a.id)::text AS documents
            FROM application a LEFT JOIN clinic c ON c.id = a.clinic_id LEFT JOIN vacancy v ON v.id = a.vacancy_id
            WHERE a.id = :id
            """;
    private static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));

    private final DatabaseClient database;
    private final JsonMapper json;

    ApplicationReader(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param state null for all */
    Mono<Page<ApplicationLine>> list(
            Reach reach, @Nullable ApplicationState state, @Nullable String cursor, int limit) {
        Position after = cursor == null ? START : Cursor.read(cursor, Position.class);
        return database.sql(LIST)
                .bind("everywhere", reach.everywhere())
                .bind("clinics", reach.clinics().toArray(UUID[]::new))
                .bind("state", orNull(state == null ? null : state.name(), String.class))
                .bind("afterAt", after.receivedAt())
                .bind("afterId", after.id())
                .bind("most", limit + 1)
                .map(ApplicationReader::line)
                .all()
                .collectList()
                .map(read -> Page.of(read, limit, line -> new Position(line.receivedAt(), line.id())))
                .timeout(LIMIT);
    }

    /** The application with the names around it. */
    Mono<ApplicationView> view(Application application) {
        return database.sql(AROUND)
                .bind("id", application.id())
                .map(row -> view(application, row))
                .one()
                .timeout(LIMIT);
    }

    private ApplicationView view(Application application, Readable row) {
        UUID clinic = row.get("clinic_id", UUID.class);
        UUID vacancy = row.get("vacancy_id", UUID.class);
        return ApplicationView.of(
                application,
                clinic == null ? null : new ClinicName(clinic, text(row, "clinic")),
                vacancy == null ? null : new VacancyTitle(vacancy, text(row, "vacancy")),
                List.of(json.readValue(text(row, "documents"), DocumentView[].class)));
    }

    private static ApplicationLine line(Readable row) {
        return new ApplicationLine(
                value(row, "id", UUID.class),
                ApplicationState.valueOf(text(row, "state")),
                value(row, "received_at", Instant.class),
                row.get("name", String.class),
                row.get("clinic", String.class),
                row.get("vacancy", String.class),
                texts(row, "therapies"),
                value(row, "documents", Integer.class));
    }

    /** A place in the list, which is in the order of arrival. */
    private record Position(Instant receivedAt, UUID id) {}
}
