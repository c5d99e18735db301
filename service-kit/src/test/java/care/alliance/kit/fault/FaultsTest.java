package care.alliance.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import care.alliance.kit.sample.WithSampleService;
import io.r2dbc.spi.ConnectionFactories;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Which faults pass by themselves, as the real drivers report them. */
class FaultsTest extends WithSampleService {

    @Autowired
    private DatabaseClient db;

    @Autowired
    private ReactiveTransactionManager transactions;

    @Test
    void aDatabaseThatIsAway() {
        DatabaseClient nobody =
                DatabaseClient.create(ConnectionFactories.get("r2dbc:postgresql://u:p@localhost:1/nobody"));

        StepVerifier.create(nobody.sql("select 1").then()).verifyErrorMatches(Faults::isTemporary);
    }

    @Test
    void aStatementThatTakesTooLong() {
        StepVerifier.create(db.sql("select pg_sleep(30)").then()).verifyErrorMatches(Faults::isTemporary);
    }

    @Test
    void aRowThatSomeoneElseHolds() {
        UUID id = UUID.randomUUID();
        Mono<Void> waits = insert(id).as(inTransaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW)::transactional);

        StepVerifier.create(insert(id)
                        .then(waits)
                        .as(inTransaction(TransactionDefinition.PROPAGATION_REQUIRED)::transactional))
                .verifyErrorMatches(Faults::isTemporary);
    }

    @Test
    void aWaitThatIsOver() {
        Throwable fault = catchThrowable(() -> Mono.never().block(Duration.ofMillis(10)));

        assertThat(Faults.isTemporary(fault)).isTrue();
    }

    @Test
    void notAViolatedConstraint() {
        UUID id = UUID.randomUUID();

        StepVerifier.create(insert(id).then(insert(id)))
                .verifyErrorSatisfies(fault -> assertThat(fault)
                        .isInstanceOf(DuplicateKeyException.class)
                        .matches(violation -> !Faults.isTemporary(violation)));
    }

    @Test
    void aCodeNamesTheRootCauseWithoutItsText() {
        Throwable fault = new IllegalStateException("outer", new IllegalArgumentException("Ann Smith"));

        assertThat(Faults.code(fault)).isEqualTo("IllegalArgumentException");
    }

    private Mono<Void> insert(UUID id) {
        return db.sql("insert into thing (id, name) values (:id, 'x')")
                .bind("id", id)
                .then();
    }

    private TransactionalOperator inTransaction(int propagation) {
        return TransactionalOperator.create(transactions, new DefaultTransactionDefinition(propagation));
    }
}
