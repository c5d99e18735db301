package care.alliance.booking.busycalendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefreshTimesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void aCalendarIsReadAboutEveryHalfHour() {
        assertThat(IntStream.range(0, 100).mapToObj(_ -> RefreshTimes.afterSuccess(UUID.randomUUID())))
                .allSatisfy(time -> assertThat(time).isBetween(Duration.ofMinutes(27), Duration.ofMinutes(33)));
    }

    @Test
    void failuresAreTriedAgainLaterAndLaterButFourTimesADay() {
        assertThat(IntStream.of(1, 2, 3, 7, 8, 9, 10_000).mapToObj(RefreshTimes::afterFailure))
                .containsExactly(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(20),
                        Duration.ofMinutes(320),
                        Duration.ofHours(6),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    @Test
    void whatFailsForAnHourIsStale() {
        assertThat(RefreshTimes.isStale(null, NOW)).isFalse();
        assertThat(RefreshTimes.isStale(NOW.minus(Duration.ofMinutes(59)), NOW)).isFalse();
        assertThat(RefreshTimes.isStale(NOW.minus(Duration.ofHours(1)), NOW)).isTrue();
    }
}
