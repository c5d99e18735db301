package care.alliance.kit.inbox;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox that fits the service's database access. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration"
        })
public class InboxAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    @ConditionalOnBean(DatabaseClient.class)
    static class OnR2dbc {

        @Bean
        Inbox inbox(DatabaseClient db, ReactiveTransactionManager transactions, Clock clock) {
            return new Inbox(db, TransactionalOperator.create(transactions), clock);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(JdbcClient.class)
    static class OnJdbc {

        @Bean
        JdbcInbox jdbcInbox(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
            return new JdbcInbox(db, new TransactionTemplate(transactions), clock);
        }
    }
}
