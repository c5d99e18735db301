package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Window;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** What is read for a wish, so that a crowd can share it. */
class CandidatesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final UUID therapist = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final List<Window> read = new ArrayList<>();
    private final Candidates candidates =
            new Candidates(answering(Availability.class), answering(DatabaseClient.class));

    @Test
    void thoseWhoWantOtherTimesOfADayReadTheSame() {
        wish("2026-12-07T00:00:00Z");
        wish("2026-12-07T10:00:00Z");
        wish("2026-12-07T23:30:00Z");
        wish("2026-12-08T00:00:00Z");

        assertThat(read.subList(0, 3)).containsOnly(read.getFirst());
        assertThat(read.getLast()).isNotEqualTo(read.getFirst());
    }

    private void wish(String start) {
        candidates
                .of(new Wish(therapist, offer, Instant.parse(start), Format.VIDEO), NOW)
                .block();
    }

    /** Writes down for which window times were asked for; there are none. */
    private <T> T answering(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, _, asked) -> {
            read.add((Window) asked[2]);
            return Flux.empty();
        }));
    }
}
