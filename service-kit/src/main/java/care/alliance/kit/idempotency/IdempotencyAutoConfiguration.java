package care.alliance.kit.idempotency;

import care.alliance.kit.problem.Problem;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/** Idempotency keys for services on R2DBC. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration"
        })
@ConditionalOnClass(DatabaseClient.class)
@ConditionalOnBean(DatabaseClient.class)
public class IdempotencyAutoConfiguration {

    @Bean
    Idempotency idempotency(DatabaseClient db, ReactiveTransactionManager transactions, JsonMapper json, Clock clock) {
        Problem reused = Problem.unprocessable(
                "idempotency-key-reused", "This Idempotency-Key was used for another request before.");
        Answer keyReused = new Answer(
                reused.status().value(),
                json.writeValueAsString(reused.response().getBody()),
                null);
        return new Idempotency(new AnswerStore(db), TransactionalOperator.create(transactions), keyReused, clock);
    }

    @Bean
    UninterruptedWrites uninterruptedWrites() {
        return new UninterruptedWrites();
    }
}
