package care.alliance.directory.application;

import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.application.domain.DocumentType;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Documents in PostgreSQL, in a table of their own that nothing else reads. */
@Component
class DocumentStore {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    /** Locks the application, so that none is added to one that has just moved on. */
    private static final String GATE =
            "SELECT state, upload_hash, upload_until FROM application WHERE id = :id AND upload_hash IS NOT NULL";

    private static final String PUT = """
            INSERT INTO application_document (application_id, n, type, bytes, uploaded_at)
            VALUES (:id, :n, :type, :bytes, :now)
            ON CONFLICT (application_id, n) DO UPDATE SET type = excluded.type, bytes = excluded.bytes,
                uploaded_at = excluded.uploaded_at
            """;
    private static final String GET =
            "SELECT type, bytes FROM application_document WHERE application_id = :id AND n = :n";

    private final DatabaseClient database;
    private final Clock clock;

    DocumentStore(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who may add documents to an application; empty for an unknown one. */
    Mono<Gate> gate(UUID application) {
        return gate(GATE, application);
    }

    /** The same, with an application that stays as it is until the transaction ends. */
    Mono<Gate> lockedGate(UUID application) {
        return gate(GATE + " FOR UPDATE", application);
    }

    /** Puts a document in its place, over one that was there. */
    Mono<Void> put(UUID application, int n, DocumentType type, byte[] content) {
        return database.sql(PUT)
                .bind("id", application)
                .bind("n", n)
                .bind("type", type.name())
                .bind("bytes", ByteBuffer.wrap(content))
                .bind("now", clock.instant())
                .then()
                .timeout(LIMIT);
    }

    Mono<Document> get(UUID application, int n) {
        return database.sql(GET)
                .bind("id", application)
                .bind("n", n)
                .map(row ->
                        new Document(DocumentType.valueOf(text(row, "type")), value(row, "bytes", ByteBuffer.class)))
                .one()
                .timeout(LIMIT);
    }

    private Mono<Gate> gate(String sql, UUID application) {
        return database.sql(sql)
                .bind("id", application)
                .map(row -> new Gate(
                        ApplicationState.valueOf(text(row, "state")),
                        text(row, "upload_hash"),
                        value(row, "upload_until", Instant.class)))
                .one()
                .timeout(LIMIT);
    }

    /** @param digest of the token, in hexadecimal digits */
    record Gate(ApplicationState state, String digest, Instant until) {}

    record Document(DocumentType type, ByteBuffer content) {}
}
