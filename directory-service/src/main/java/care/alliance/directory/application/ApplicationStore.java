package care.alliance.directory.application;

import static care.alliance.directory.database.Columns.orNull;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.application.domain.Application;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes applications to PostgreSQL. */
@Component
class ApplicationStore {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String INSERT = """
            INSERT INTO application (id, version, state, clinic_id, vacancy_id, received_at, closed_at, answer,
                login_prepared, login_id, name, email, phone, register, number, therapies, place, languages, statement,
                upload_until)
            VALUES (:id, :version, :state, :clinic, :vacancy, :receivedAt, :closedAt, :answer, :loginPrepared, :loginId,
                :name, :email, :phone, :register, :number, CAST(:therapies AS jsonb), :place, :languages, :statement,
                :uploadUntil)
            """;
    private static final String UPDATE = """
            UPDATE application SET version = :version, state = :state, closed_at = :closedAt, answer = :answer,
                login_prepared = :loginPrepared, login_id = :loginId
            WHERE id = :id AND version = :version - 1
            """;
    private static final String FIND = "SELECT " + ApplicationRow.COLUMNS + " FROM application a WHERE a.id = :id";
    private static final String EXPECT_LOGIN = """
            UPDATE application SET login_prepared = true WHERE id = :id AND version = :version AND state = 'INTERVIEW'
            """;
    private static final String IS_TAKEN =
            "SELECT EXISTS (SELECT FROM therapist WHERE login_id = :login AND id <> :id) AS taken";

    private final DatabaseClient database;
    private final JsonMapper json;

    ApplicationStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> insert(Application application) {
        var statement = ApplicationRow.bind(database.sql(INSERT), application);
        return ApplicationRow.bind(statement, application.applicant(), json)
                .bind("clinic", orNull(application.clinicId(), UUID.class))
                .bind("vacancy", orNull(application.vacancyId(), UUID.class))
                .bind("receivedAt", application.receivedAt())
                .bind("uploadUntil", application.receivedAt().plus(UploadToken.VALID))
                .then()
                .timeout(LIMIT);
    }

    /** Makes this the one token that counts; gives until when. */
    Mono<Instant> put(UUID id, UploadToken token) {
        return database.sql("UPDATE application SET upload_hash = :hash WHERE id = :id RETURNING upload_until")
                .bind("id", id)
                .bind("hash", token.digest())
                .map(row -> value(row, "upload_until", Instant.class))
                .one()
                .timeout(LIMIT);
    }

    Mono<Application> find(UUID id) {
        return find(FIND, id);
    }

    /** The application, which nobody else changes until the transaction ends. */
    Mono<Application> lock(UUID id) {
        return find(FIND + " FOR UPDATE", id);
    }

    /** Writes the next version; false when the stored one is not the version before it. */
    Mono<Boolean> update(Application next) {
        return ApplicationRow.bind(database.sql(UPDATE), next)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .timeout(LIMIT);
    }

    /** Notes that a login may wait at Keycloak from now on; false when the application is not in that version any more. */
    Mono<Boolean> expectLogin(Application application) {
        return database.sql(EXPECT_LOGIN)
                .bind("id", application.id())
                .bind("version", application.version())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .timeout(LIMIT);
    }

    /** Whether the login is another therapist's. */
    Mono<Boolean> isTaken(UUID login, UUID application) {
        return database.sql(IS_TAKEN)
                .bind("login", login)
                .bind("id", application)
                .map(row -> value(row, "taken", Boolean.class))
                .one()
                .timeout(LIMIT);
    }

    private Mono<Application> find(String sql, UUID id) {
        return database.sql(sql)
                .bind("id", id)
                .map(row -> ApplicationRow.application(row, json))
                .one()
                .timeout(LIMIT);
    }
}
