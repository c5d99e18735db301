package care.alliance.directory.audit;

import static care.alliance.directory.database.Columns.orNull;
import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.kit.id.Ids;
import care.alliance.kit.page.Cursor;
import care.alliance.kit.page.Page;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit in PostgreSQL, which itself refuses to change or delete a row of it. */
@Component
class AuditStore implements AuditTrail {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int PAGE = 20;
    private static final TypeReference<Map<String, Change>> CHANGES = new TypeReference<>() {};
    private static final String RECORD = """
            INSERT INTO audit (id, at, actor, subject_kind, subject_id, action, changes)
            VALUES (:id, :at, :actor, :kind, :subject, :action, CAST(:changes AS jsonb))
            """;
    private static final String READ = """
            SELECT id, at, actor, action, changes::text AS changes FROM audit
            WHERE subject_kind = :kind AND subject_id = :subject AND id < :before
            ORDER BY id DESC LIMIT :most
            """;
    private static final UUID AFTER_ALL = new UUID(-1L, -1L);

    private final DatabaseClient database;
    private final TransactionalOperator mandatory;
    private final JsonMapper json;
    private final Clock clock;

    AuditStore(DatabaseClient database, ReactiveTransactionManager transactions, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        var running = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY);
        mandatory = TransactionalOperator.create(transactions, running);
    }

    @Override
    public Mono<Void> record(@Nullable String actor, AuditSubject subject, String action, Map<String, Change> changes) {
        return database.sql(RECORD)
                .bind("id", Ids.next())
                .bind("at", clock.instant())
                .bind("actor", orNull(actor, String.class))
                .bind("kind", subject.kind())
                .bind("subject", subject.id())
                .bind("action", action)
                .bind("changes", json.writeValueAsString(changes))
                .then()
                .as(mandatory::transactional)
                .timeout(LIMIT);
    }

    @Override
    public Mono<Page<AuditEntry>> of(AuditSubject subject, @Nullable String cursor) {
        UUID before =
                cursor == null ? AFTER_ALL : Cursor.read(cursor, Position.class).id();
        return database.sql(READ)
                .bind("kind", subject.kind())
                .bind("subject", subject.id())
                .bind("before", before)
                .bind("most", PAGE + 1)
                .map(this::entry)
                .all()
                .collectList()
                .map(read -> Page.of(read, PAGE, entry -> new Position(entry.id())))
                .timeout(LIMIT);
    }

    private AuditEntry entry(Readable row) {
        return new AuditEntry(
                value(row, "id", UUID.class),
                value(row, "at", Instant.class),
                row.get("actor", String.class),
                text(row, "action"),
                json.readValue(text(row, "changes"), CHANGES));
    }

    private record Position(UUID id) {}
}
