package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is shown can be booked, and nothing else can, however the address is edited. */
class RulesAgreeTest extends AppointmentTestBase {

    @Test
    void theWritePathAgreesWithTheReadPathOnEveryStart() {
        request(UUID.randomUUID(), TOMORROW_AT_10);
        holdFor("somebody-" + UUID.randomUUID(), "2026-12-02T15:00:00Z");
        Set<String> shown = new HashSet<>(freeStarts("2026-12-01", "2026-12-03", Format.VIDEO));
        assertThat(shown).isNotEmpty();
        Random random = new Random(7);
        int booked = 0;
        Instant first = Instant.parse("2026-12-01T06:00:00Z");

        for (int i = 0; i < 60; i++) {
            String start =
                    first.plus(Duration.ofMinutes(15L * random.nextInt(4 * 40))).toString();
            Reply held = hold(as.patient(alex), start);
            assertThat(held.status() == 201)
                    .as("%s is %s", start, held.status() == 201 ? "booked" : held.code())
                    .isEqualTo(shown.contains(start));
            if (held.status() == 201) {
                booked++;
                act(as.patient(alex), held.id(), "cancel");
            }
        }
        assertThat(booked).isPositive();
    }
}
