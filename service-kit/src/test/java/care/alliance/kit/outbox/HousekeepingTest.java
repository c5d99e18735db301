package care.alliance.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What nobody needs any more is deleted, and nothing else. */
class HousekeepingTest {

    @Test
    void oldRowsGoAndYoungOnesStay() {
        try (OutboxFixture service = new OutboxFixture()) {
            service.db.sql("""
                    insert into outbox (event_id, topic, key, type, body, created_at, published_at)
                    select gen_random_uuid(), name, gen_random_uuid(), 't', '', now() - age, now() - age
                    from (values ('old', interval '8 days'), ('young', interval '6 days')) as rows (name, age)
                    """).update();
            service.db.sql("""
                    insert into inbox (consumer, event_id, received_at)
                    values ('old', gen_random_uuid(), now() - interval '31 days'),
                           ('young', gen_random_uuid(), now() - interval '29 days')
                    """).update();
            service.db.sql("""
                    insert into idempotency (caller, key, fingerprint, created_at)
                    values ('old', 'k', 'f', now() - interval '25 hours'),
                           ('young', 'k', 'f', now() - interval '23 hours')
                    """).update();

            service.relay(_ -> CompletableFuture.completedFuture(true));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(left(service)).containsExactly("young", "young", "young"));
        }
    }

    private static List<String> left(OutboxFixture service) {
        return service.db
                .sql(
                        "select topic from outbox union all select consumer from inbox union all select caller from idempotency")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
