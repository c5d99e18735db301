package care.alliance.booking.proof;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.proof.Client.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People who give up while the service is at work and ask again with the same key. */
class ImpatientTest extends BookingTestBase {

    private static final int PEOPLE = 400;

    @Test
    void whoGivesUpAndAsksAgainGetsWhatTheFirstTryMade() throws Exception {
        Crowd crowd = Crowd.of(10, 200, jdbcUrl(), databaseUser());
        Instant day = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS);
        List<Client> people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> new Client(List.of(url()), crowd, day, person).givingUp(4))
                .toList();

        Map<Client, Answer> history = Race.of(people);

        Checker.accepts(history, crowd);
        assertThat(Race.of(people)).isEqualTo(history);
        assertThat(crowd.count("SELECT count(*) FROM idempotency WHERE status IS NULL"))
                .isZero();
    }
}
