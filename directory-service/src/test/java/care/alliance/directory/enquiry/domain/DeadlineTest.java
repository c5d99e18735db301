package care.alliance.directory.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest(name = "{0}: before {2}")
    @CsvSource({
        "Monday morning, 2026-11-23T09:00:00Z, 2026-11-26T00:00:00Z",
        "a minute to midnight, 2026-11-23T23:59:00Z, 2026-11-26T00:00:00Z",
        "midnight, 2026-11-24T00:00:00Z, 2026-11-27T00:00:00Z",
        "Thursday, 2026-11-26T09:00:00Z, 2026-12-01T00:00:00Z",
        "Friday, 2026-11-27T09:00:00Z, 2026-12-02T00:00:00Z",
        "Saturday, 2026-11-28T09:00:00Z, 2026-12-02T00:00:00Z",
        "Sunday, 2026-11-29T09:00:00Z, 2026-12-02T00:00:00Z"
    })
    void itIsTheEndOfTheSecondWorkingDay(String when, Instant received, Instant late) {
        assertThat(Deadline.firstAnswer(received, LONDON)).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "clocks go forward in between, 2026-03-27T12:00:00Z, 2026-03-31T23:00:00Z",
        "clocks go back in between, 2026-10-22T12:00:00Z, 2026-10-27T00:00:00Z",
        "already the next day in summer time, 2026-07-06T23:30:00Z, 2026-07-09T23:00:00Z"
    })
    void itIsMeantInTheZoneOfTheClinic(String when, Instant received, Instant late) {
        assertThat(Deadline.firstAnswer(received, LONDON)).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a day without midnight, America/Santiago, 2026-09-02T15:00:00Z, 2026-09-05T04:00:00Z",
        "the midnight that does not exist, America/Santiago, 2026-09-03T03:59:00Z, 2026-09-05T04:00:00Z",
        "the other side of the world, Pacific/Auckland, 2026-11-26T11:30:00Z, 2026-12-01T11:00:00Z"
    })
    void everyZoneHasItsOwnMidnight(String when, String zone, Instant received, Instant late) {
        assertThat(Deadline.firstAnswer(received, ZoneId.of(zone))).isEqualTo(late);
    }
}
