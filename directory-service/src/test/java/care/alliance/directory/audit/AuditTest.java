package care.alliance.directory.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.kit.page.Page;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AuditTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final AuditSubject CLINIC = AuditSubject.clinic(new UUID(1, 2));

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private DatabaseClient database;

    @Test
    void tellsWhoChangedWhatNewestFirst() {
        record("kim", "edited", Map.of("phone", new Change("1", "2")));
        record(null, "hidden", Map.of());

        assertThat(read(null).items())
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::changes)
                .containsExactly(
                        tuple(null, "hidden", Map.of()), tuple("kim", "edited", Map.of("phone", new Change("1", "2"))));
    }

    @Test
    void comesTwentyAtATime() {
        Flux.range(0, 21)
                .concatMap(n -> audit.record("kim", CLINIC, "edit-" + n, Map.of()))
                .then()
                .as(transaction::transactional)
                .block(LIMIT);

        Page<AuditEntry> first = read(null);

        assertThat(first.items()).hasSize(20);
        assertThat(read(first.next()).items()).extracting(AuditEntry::action).containsExactly("edit-0");
    }

    @Test
    void isWrittenWithTheChangeOrNotAtAll() {
        assertThatThrownBy(() -> audit.record("kim", CLINIC, "edited", Map.of()).block(LIMIT))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isNeverChanged() {
        record("kim", "edited", Map.of());

        assertThatThrownBy(() -> database.sql("DELETE FROM audit").then().block(LIMIT))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        database.sql("UPDATE audit SET actor = 'ann'").then().block(LIMIT))
                .isInstanceOf(DataAccessException.class);
    }

    private void record(@Nullable String actor, String action, Map<String, Change> changes) {
        Mono.defer(() -> audit.record(actor, CLINIC, action, changes))
                .as(transaction::transactional)
                .block(LIMIT);
    }

    private Page<AuditEntry> read(@Nullable String cursor) {
        return Objects.requireNonNull(audit.of(CLINIC, cursor).block(LIMIT));
    }
}
