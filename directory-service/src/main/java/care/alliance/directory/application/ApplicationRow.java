package care.alliance.directory.application;

import static care.alliance.directory.database.Columns.orNull;
import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.texts;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.application.domain.Applicant;
import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.application.domain.Register;
import care.alliance.directory.therapist.domain.Skill;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import tools.jackson.databind.json.JsonMapper;

/** An application as a row. */
final class ApplicationRow {

    /** For a query that names the table {@code a}. */
    static final String COLUMNS = """
            a.id, a.version, a.state, a.clinic_id, a.vacancy_id, a.received_at, a.closed_at, a.answer, a.login_prepared,
            a.login_id, a.name, a.email, a.phone, a.register, a.number, a.therapies::text AS therapies, a.place, a.languages,
            a.statement, a.erased_at
            """;

    private ApplicationRow() {}

    static Application application(Readable row, JsonMapper json) {
        return new Application(
                value(row, "id", UUID.class),
                value(row, "version", Integer.class),
                ApplicationState.valueOf(text(row, "state")),
                row.get("clinic_id", UUID.class),
                row.get("vacancy_id", UUID.class),
                value(row, "received_at", Instant.class),
                row.get("closed_at", Instant.class),
                row.get("answer", String.class),
                value(row, "login_prepared", Boolean.class),
                row.get("login_id", UUID.class),
                row.get("erased_at", Instant.class) == null ? applicant(row, json) : null);
    }

    private static Applicant applicant(Readable row, JsonMapper json) {
        return new Applicant(
                text(row, "name"),
                text(row, "email"),
                row.get("phone", String.class),
                Register.valueOf(text(row, "register")),
                text(row, "number"),
                List.of(json.readValue(text(row, "therapies"), Skill[].class)),
                row.get("place", String.class),
                texts(row, "languages"),
                text(row, "statement"));
    }

    /** Everything that changes while it is decided on. */
    static GenericExecuteSpec bind(GenericExecuteSpec statement, Application now) {
        return statement
                .bind("id", now.id())
                .bind("version", now.version())
                .bind("state", now.state().name())
                .bind("closedAt", orNull(now.closedAt(), Instant.class))
                .bind("answer", orNull(now.answer(), String.class))
                .bind("loginPrepared", now.loginPrepared())
                .bind("loginId", orNull(now.loginId(), UUID.class));
    }

    static GenericExecuteSpec bind(GenericExecuteSpec statement, @Nullable Applicant applicant, JsonMapper json) {
        Applicant who = Objects.requireNonNull(applicant);
        return statement
                .bind("name", who.name())
                .bind("email", who.email())
                .bind("phone", orNull(who.phone(), String.class))
                .bind("register", who.register().name())
                .bind("number", who.number())
                .bind("therapies", json.writeValueAsString(who.skills()))
                .bind("place", orNull(who.place(), String.class))
                .bind("languages", who.languages().toArray(String[]::new))
                .bind("statement", who.statement());
    }
}
