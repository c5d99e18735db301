package care.alliance.notification.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SessionTimeTest {

    @Test
    void aWinterDayIsInGreenwichTime() {
        assertThat(fiftyMinutesFrom("2026-12-01T09:00:00Z", "Europe/London"))
                .isEqualTo(new SessionTime("Tuesday 1 December 2026", "09:00 to 09:50", "Greenwich Mean Time"));
    }

    @Test
    void aSummerDayIsAnHourAhead() {
        assertThat(fiftyMinutesFrom("2026-07-01T09:00:00Z", "Europe/London"))
                .isEqualTo(new SessionTime("Wednesday 1 July 2026", "10:00 to 10:50", "British Summer Time"));
    }

    @Test
    void theDayIsTheClinicsDay() {
        assertThat(fiftyMinutesFrom("2026-12-01T22:30:00Z", "Asia/Kolkata").day())
                .isEqualTo("Wednesday 2 December 2026");
    }

    private static SessionTime fiftyMinutesFrom(String start, String zone) {
        Instant from = Instant.parse(start);
        return SessionTime.of(from, from.plus(Duration.ofMinutes(50)), ZoneId.of(zone));
    }
}
