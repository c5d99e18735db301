package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RivalryTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whoLosesOnceTriesAgain() {
        StepVerifier.create(Rivalry.settle(losing(1), () -> Mono.just("taken")))
                .expectNext("done")
                .verifyComplete();
    }

    @Test
    void whoLosesTwiceFindsTheSlotTaken() {
        StepVerifier.create(Rivalry.settle(losing(2), () -> Mono.just("taken")))
                .expectNext("taken")
                .verifyComplete();
        assertThat(tries).hasValue(2);
    }

    @Test
    void anyOtherFaultIsNotTriedAgain() {
        Mono<String> broken = Mono.defer(() -> {
            tries.incrementAndGet();
            return Mono.error(new IllegalStateException("broken"));
        });

        StepVerifier.create(Rivalry.settle(broken, () -> Mono.just("taken"))).verifyErrorMessage("broken");
        assertThat(tries).hasValue(1);
    }

    private Mono<String> losing(int times) {
        return Mono.defer(() -> tries.incrementAndGet() <= times
                ? Mono.error(new CannotAcquireLockException(
                        "aborted", new R2dbcRollbackException("deadlock detected", "40P01")))
                : Mono.just("done"));
    }
}
