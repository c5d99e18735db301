package care.alliance.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.kit.sample.WithSampleService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Effects of events on R2DBC. */
class InboxTest extends WithSampleService {

    private final UUID event = UUID.randomUUID();

    @Autowired
    private Inbox inbox;

    @Autowired
    private DatabaseClient db;

    @Test
    void theSecondTimeNothingHappens() {
        StepVerifier.create(inbox.once("a", event, effect())).expectNext(true).verifyComplete();
        StepVerifier.create(inbox.once("a", event, effect())).expectNext(false).verifyComplete();

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void eachConsumerHasItsOwnFirstTime() {
        StepVerifier.create(inbox.once("a", event, Mono.empty()))
                .expectNext(true)
                .verifyComplete();
        StepVerifier.create(inbox.once("b", event, Mono.empty()))
                .expectNext(true)
                .verifyComplete();
    }

    @Test
    void aFailedEffectLeavesNothingAndMayBeTriedAgain() {
        Mono<Void> fails = effect().then(Mono.error(new IllegalStateException("no")));

        StepVerifier.create(inbox.once("a", event, fails)).verifyError(IllegalStateException.class);
        assertThat(effects()).isZero();
        StepVerifier.create(inbox.once("a", event, effect())).expectNext(true).verifyComplete();
    }

    @Test
    void atTheSameTimeOneTakesIt() {
        StepVerifier.create(Flux.range(0, 6)
                        .flatMap(_ -> inbox.once("a", event, effect()))
                        .filter(first -> first)
                        .count())
                .expectNext(1L)
                .verifyComplete();
        assertThat(effects()).isEqualTo(1);
    }

    private Mono<Void> effect() {
        return db.sql("insert into thing (id, name) values (gen_random_uuid(), :name)")
                .bind("name", event.toString())
                .then();
    }

    private long effects() {
        return db.sql("select count(*) from thing where name = :name")
                .bind("name", event.toString())
                .mapValue(Long.class)
                .one()
                .blockOptional(java.time.Duration.ofSeconds(5))
                .orElseThrow();
    }
}
