package care.alliance.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TriesTest {

    private final Tries tries = new Tries(160, Duration.ofSeconds(10), 4, Duration.ofMinutes(10));

    @Test
    void eachPauseIsLongerThanTheOneBefore() {
        assertThat(tries.pauseAfter(1)).contains(Duration.ofSeconds(10));
        assertThat(tries.pauseAfter(2)).contains(Duration.ofSeconds(40));
        assertThat(tries.pauseAfter(3)).contains(Duration.ofSeconds(160));
    }

    @Test
    void noPauseIsLongerThanTheLongest() {
        assertThat(tries.pauseAfter(5)).contains(Duration.ofMinutes(10));
        assertThat(tries.pauseAfter(159)).contains(Duration.ofMinutes(10));
    }

    @Test
    void theLastTryIsFollowedByNone() {
        assertThat(tries.pauseAfter(159)).isPresent();
        assertThat(tries.pauseAfter(160)).isEmpty();
    }

    @Test
    void allTriesTogetherOutlastADay() {
        Duration all = IntStream.rangeClosed(1, 160)
                .mapToObj(tries::pauseAfter)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isGreaterThan(Duration.ofHours(24));
    }
}
