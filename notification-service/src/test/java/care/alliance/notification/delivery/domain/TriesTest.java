package care.alliance.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TriesTest {

    private final Tries tries = new Tries(8, Duration.ofSeconds(10), 4);

    @Test
    void eachPauseIsLongerThanTheOneBefore() {
        assertThat(tries.pauseAfter(1)).contains(Duration.ofSeconds(10));
        assertThat(tries.pauseAfter(2)).contains(Duration.ofSeconds(40));
        assertThat(tries.pauseAfter(3)).contains(Duration.ofSeconds(160));
    }

    @Test
    void theLastTryIsFollowedByNone() {
        assertThat(tries.pauseAfter(7)).isPresent();
        assertThat(tries.pauseAfter(8)).isEmpty();
    }

    @Test
    void allTriesTogetherOutlastANight() {
        Duration all = IntStream.rangeClosed(1, 8)
                .mapToObj(tries::pauseAfter)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(15), Duration.ofHours(16));
    }
}
