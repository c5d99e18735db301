package care.alliance.directory.enquiry;

import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.enquiry.domain.Handling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Enquiries in PostgreSQL. Writing joins the running transaction. */
@Component
class EnquiryStore {

    /** As many as anybody reads; more are refused. */
    static final int MOST_ENTRIES = 200;

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String INSERT = """
            INSERT INTO enquiry (id, version, clinic_id, state, owner, owner_name, received_at, answer_by, answered_at,
                closed_at, outcome, rank, urgency, for_whom, reply_by, name, email, phone, message, place, age, answers)
            VALUES (:id, :version, :clinic, :state, :owner, :ownerName, :receivedAt, :answerBy, :answeredAt,
                :closedAt, :outcome, :rank, :urgency, :forWhom, :replyBy, :name, :email, :phone, :message, :place, :age,
                CAST(:answers AS jsonb))
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String UPDATE = """
            UPDATE enquiry SET version = :version, state = :state, owner = :owner, owner_name = :ownerName,
                answered_at = :answeredAt, closed_at = :closedAt, outcome = :outcome, rank = :rank, urgency = :urgency
            WHERE id = :id AND version = :version - 1
            """;
    private static final String LOCK =
            "SELECT " + EnquiryRow.HANDLING + ", " + EnquiryRow.ASKED + " FROM enquiry e WHERE e.id = :id FOR UPDATE";
    private static final String ADD = """
            INSERT INTO enquiry_entry (id, enquiry_id, kind, at, author_name, words)
            SELECT :id, :enquiry, :kind, :at, :author, :words
            WHERE (SELECT count(*) FROM enquiry_entry WHERE enquiry_id = :enquiry) < :most
            """;
    private static final String ENTRIES = """
            SELECT id, kind, at, author_name, words FROM enquiry_entry WHERE enquiry_id = :enquiry
            ORDER BY at, id LIMIT :most
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    EnquiryStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** False when an enquiry of this id is there already. */
    Mono<Boolean> insert(Handling handling, Asked asked) {
        var statement = EnquiryRow.bind(EnquiryRow.bind(database.sql(INSERT), handling), asked, json);
        return statement
                .bind("clinic", handling.clinic())
                .bind("receivedAt", handling.receivedAt())
                .bind("answerBy", handling.answerBy())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .timeout(LIMIT);
    }

    /** The enquiry, which nobody else changes until the transaction ends. */
    Mono<Locked> lock(UUID id) {
        return database.sql(LOCK)
                .bind("id", id)
                .map(row -> new Locked(EnquiryRow.handling(row), EnquiryRow.asked(row, json)))
                .one()
                .timeout(LIMIT);
    }

    /** Writes the next version; an error if the stored one is not the version before it. */
    Mono<Void> update(Handling next) {
        return EnquiryRow.bind(database.sql(UPDATE), next)
                .fetch()
                .rowsUpdated()
                .timeout(LIMIT)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("changed by somebody else: " + next.id())))
                .then();
    }

    /** False when there are as many entries as anybody reads. */
    Mono<Boolean> add(UUID enquiry, Entry entry) {
        return database.sql(ADD)
                .bind("id", entry.id())
                .bind("enquiry", enquiry)
                .bind("kind", entry.kind().name())
                .bind("at", entry.at())
                .bind("author", entry.author())
                .bind("words", entry.text())
                .bind("most", MOST_ENTRIES)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .timeout(LIMIT);
    }

    /** What staff wrote down, the oldest first. */
    Mono<List<Entry>> entries(UUID enquiry) {
        return database.sql(ENTRIES)
                .bind("enquiry", enquiry)
                .bind("most", MOST_ENTRIES)
                .map(row -> new Entry(
                        value(row, "id", UUID.class),
                        Entry.Kind.valueOf(text(row, "kind")),
                        value(row, "at", Instant.class),
                        text(row, "author_name"),
                        text(row, "words")))
                .all()
                .collectList()
                .timeout(LIMIT);
    }

    record Locked(Handling handling, Asked asked) {}
}
