package care.alliance.directory.application;

import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.texts;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.application.VacancyView.ClinicName;
import care.alliance.directory.application.domain.Vacancy;
import care.alliance.directory.clinic.domain.Setting;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Vacancies in PostgreSQL. Their last day ends at midnight in London, wherever the clinic is. */
@Component
class VacancyStore {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MOST = 200;
    private static final String SAVE = """
            INSERT INTO vacancy (id, clinic_id, title, therapies, setting, hours, until)
            VALUES (:id, :clinic, :title, :therapies, :setting, :hours, :until)
            ON CONFLICT (id) DO UPDATE SET clinic_id = excluded.clinic_id, title = excluded.title,
                therapies = excluded.therapies, setting = excluded.setting, hours = excluded.hours, until = excluded.until
            """;
    private static final String CURRENT = """
            SELECT v.id, v.clinic_id, v.title, v.therapies, v.setting, v.hours, v.until, c.name AS clinic_name,
                c.town AS clinic_town
            FROM vacancy v JOIN clinic c ON c.id = v.clinic_id
            WHERE v.until >= :today ORDER BY c.name, v.title, v.id LIMIT :most
            """;
    private static final String CLINIC_OF = "SELECT clinic_id FROM vacancy WHERE id = :id AND until >= :today";

    private final DatabaseClient database;
    private final Clock clock;

    VacancyStore(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> save(Vacancy vacancy) {
        return database.sql(SAVE)
                .bind("id", vacancy.id())
                .bind("clinic", vacancy.clinicId())
                .bind("title", vacancy.title())
                .bind("therapies", vacancy.therapies().toArray(String[]::new))
                .bind("setting", vacancy.setting().name())
                .bind("hours", vacancy.hours())
                .bind("until", vacancy.until())
                .then()
                .timeout(LIMIT);
    }

    Mono<List<VacancyView>> current() {
        return database.sql(CURRENT)
                .bind("today", today())
                .bind("most", MOST)
                .map(VacancyStore::view)
                .all()
                .collectList()
                .timeout(LIMIT);
    }

    /** Whose vacancy it is; empty when there is none that can be applied for today. */
    Mono<UUID> clinicOf(UUID vacancy) {
        return database.sql(CLINIC_OF)
                .bind("id", vacancy)
                .bind("today", today())
                .map(row -> value(row, "clinic_id", UUID.class))
                .one()
                .timeout(LIMIT);
    }

    /** Whether there is such a clinic. */
    Mono<Boolean> isClinic(UUID clinic) {
        return database.sql("SELECT EXISTS (SELECT FROM clinic WHERE id = :id) AS known")
                .bind("id", clinic)
                .map(row -> value(row, "known", Boolean.class))
                .one()
                .timeout(LIMIT);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static VacancyView view(Readable row) {
        return new VacancyView(
                value(row, "id", UUID.class),
                new ClinicName(value(row, "clinic_id", UUID.class), text(row, "clinic_name"), text(row, "clinic_town")),
                text(row, "title"),
                texts(row, "therapies"),
                Setting.valueOf(text(row, "setting")),
                text(row, "hours"),
                value(row, "until", LocalDate.class));
    }
}
