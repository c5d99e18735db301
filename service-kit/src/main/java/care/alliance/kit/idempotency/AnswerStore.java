package care.alliance.kit.idempotency;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** Table {@code idempotency}. */
final class AnswerStore {

    /** Waits while another transaction holds the same key; takes over one that is past its time. */
    private static final String TAKE = """
            insert into idempotency (caller, key, fingerprint, created_at)
            values (:caller, :key, :fingerprint, :at)
            on conflict (caller, key) do update
              set fingerprint = excluded.fingerprint, created_at = excluded.created_at,
                  status = null, json = null, etag = null
              where idempotency.created_at < :expired
            """;

    private static final String PUT = """
            update idempotency set status = :status, json = :json, etag = :etag
            where caller = :caller and key = :key
            """;

    private static final String FIND = """
            select status, json, etag from idempotency
            where caller = :caller and key = :key and fingerprint = :fingerprint and status is not null
            """;

    private static final String FORGET = """
            delete from idempotency where caller = :caller or position(:mentioned in json) > 0
            """;

    private final DatabaseClient db;

    AnswerStore(DatabaseClient db) {
        this.db = db;
    }

    Mono<Boolean> take(StoredCall call) {
        Instant expired = call.at().minus(Idempotency.KEPT);
        return identified(TAKE, call)
                .bind("fingerprint", call.fingerprint())
                .bind("at", call.at())
                .bind("expired", expired)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> put(StoredCall call, Answer answer) {
        GenericExecuteSpec statement =
                identified(PUT, call).bind("status", answer.status()).bind("json", answer.json());
        return (answer.etag() == null
                        ? statement.bindNull("etag", String.class)
                        : statement.bind("etag", answer.etag()))
                .then();
    }

    /** Empty when the key came with another fingerprint. */
    Mono<Answer> find(StoredCall call) {
        return identified(FIND, call)
                .bind("fingerprint", call.fingerprint())
                .map(AnswerStore::answer)
                .one();
    }

    Mono<Void> forget(String caller, String mentioned) {
        return db.sql(FORGET)
                .bind("caller", StoredCall.digest(caller))
                .bind("mentioned", mentioned)
                .then();
    }

    private GenericExecuteSpec identified(String statement, StoredCall call) {
        return db.sql(statement).bind("caller", call.caller()).bind("key", call.key());
    }

    private static Answer answer(Readable row) {
        return new Answer(
                Objects.requireNonNull(row.get("status", Integer.class)),
                Objects.requireNonNull(row.get("json", String.class)),
                row.get("etag", String.class));
    }
}
