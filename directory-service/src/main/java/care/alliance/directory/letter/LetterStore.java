package care.alliance.directory.letter;

import static care.alliance.directory.database.Columns.orNull;
import static care.alliance.directory.database.Columns.text;

import care.alliance.events.LetterWritten;
import care.alliance.kit.id.Ids;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Letters in PostgreSQL. */
@Component
class LetterStore implements Letters, KeptLetters {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String KEEP = """
            INSERT INTO letter (id, kind, clinic_id, name, email, words, path, written_at)
            VALUES (:id, :kind, :clinicId, :name, :email, :words, :path, :now)
            """;
    private static final String FORGET = """
            DELETE FROM letter WHERE clinic_id = :clinicId AND lower(email) = lower(:email)
                AND kind IN ('ENQUIRY_RECEIVED', 'ENQUIRY_ANSWERED')
            """;
    private static final String FIND = """
            SELECT l.kind, c.name AS clinic, l.name, l.email, l.words, l.path
            FROM letter l LEFT JOIN clinic c ON c.id = l.clinic_id WHERE l.id = :id
            """;

    private final DatabaseClient database;
    private final Outbox outbox;
    private final Clock clock;

    LetterStore(DatabaseClient database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Mono<Void> send(Letter letter) {
        UUID id = Ids.next();
        return outbox.append(OutgoingEvent.of(id, new LetterWritten(id, letter.kind(), letter.clinicId())))
                .then(keep(id, letter));
    }

    private Mono<Void> keep(UUID id, Letter letter) {
        return database.sql(KEEP)
                .bind("id", id)
                .bind("kind", letter.kind().name())
                .bind("clinicId", orNull(letter.clinicId(), UUID.class))
                .bind("name", letter.name())
                .bind("email", letter.email())
                .bind("words", orNull(letter.words(), String.class))
                .bind("path", orNull(letter.path(), String.class))
                .bind("now", clock.instant())
                .then()
                .timeout(LIMIT);
    }

    @Override
    public Mono<Void> forget(UUID clinicId, String email) {
        return database.sql(FORGET)
                .bind("clinicId", clinicId)
                .bind("email", email)
                .then()
                .timeout(LIMIT);
    }

    /** What is to be sent, at the moment of sending; empty for an unknown letter. */
    Mono<LetterView> find(UUID id) {
        return database.sql(FIND)
                .bind("id", id)
                .map(row -> new LetterView(
                        text(row, "kind"),
                        row.get("clinic", String.class),
                        text(row, "name"),
                        text(row, "email"),
                        row.get("words", String.class),
                        row.get("path", String.class)))
                .one()
                .timeout(LIMIT);
    }
}
