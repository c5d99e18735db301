package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class SweeperTest extends AppointmentTestBase {

    @Autowired
    private Sweeper sweeper;

    @Test
    void writesDownThatAHoldRanOut() {
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();
        clock.advance(Duration.ofMinutes(10));

        sweep();

        assertThat(stateOf(held)).isEqualTo("EXPIRED");
        assertThat(claimsOf(held)).isZero();
        assertThat(eventsOf(held)).isEmpty();
    }

    @Test
    void leavesAHoldWhoseTimeIsNotOver() {
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();
        clock.advance(Duration.ofMinutes(9));

        sweep();

        assertThat(stateOf(held)).isEqualTo("HELD");
    }

    @Test
    void lapsesARequestThatNobodyAnsweredAndSaysSo() {
        UUID requested = request(alex, "2026-12-04T10:00:00Z").id();
        clock.advance(Duration.ofHours(24));

        sweep();

        assertThat(stateOf(requested)).isEqualTo("EXPIRED");
        assertThat(claimsOf(requested)).isZero();
        assertThat(eventsOf(requested))
                .containsExactly(
                        "care.alliance.booking.appointment-requested.v1",
                        "care.alliance.booking.appointment-expired.v1");
        assertThat(texts(
                        "SELECT by_kind FROM appointment_change WHERE appointment_id = $1 ORDER BY version", requested))
                .endsWith("CLOCK");
    }

    @Test
    void endsEachOnceWhenSeveralSweepTogether() {
        UUID requested = request(alex, "2026-12-04T10:00:00Z").id();
        clock.advance(Duration.ofHours(24));

        Flux.range(0, 4).flatMap(_ -> Mono.defer(sweeper::sweep)).then().block(Duration.ofSeconds(20));

        assertThat(eventsOf(requested)).hasSize(2);
    }

    @Test
    void aRowThatFailsDoesNotStopTheOthers() {
        UUID broken = request(UUID.randomUUID(), "2026-12-04T10:00:00Z").id();
        UUID sound = request(alex, "2026-12-04T12:00:00Z").id();
        run("UPDATE appointment SET zone = 'Nowhere/Land' WHERE id = '" + broken + "'");
        clock.advance(Duration.ofHours(24));

        sweep();

        assertThat(stateOf(sound)).isEqualTo("EXPIRED");
        assertThat(stateOf(broken)).isEqualTo("REQUESTED");
        run("UPDATE appointment SET zone = 'UTC' WHERE id = '" + broken + "'");
    }

    @Test
    void forgetsHoldsThatCameToNothingAfterADay() {
        UUID held = holdFor("forget-me-" + UUID.randomUUID(), TOMORROW_AT_10).id();
        UUID requested = request(alex, TOMORROW_AT_12).id();
        clock.advance(Duration.ofMinutes(10));
        sweep();
        act(as.patient(alex), requested, "cancel");

        clock.advance(Duration.ofHours(23));
        sweep();
        assertThat(texts("SELECT state FROM appointment WHERE id = $1", held)).isNotEmpty();

        clock.advance(Duration.ofHours(2));
        sweep();
        assertThat(texts("SELECT state FROM appointment WHERE id = $1", held)).isEmpty();
        assertThat(texts("SELECT to_state FROM appointment_change WHERE appointment_id = $1", held))
                .isEmpty();
        assertThat(stateOf(requested)).isEqualTo("CANCELLED");
    }

    private void sweep() {
        Objects.requireNonNull(sweeper.sweep().block(Duration.ofSeconds(20)));
    }

    private void run(String sql) {
        db.sql(sql).then().block(Duration.ofSeconds(5));
    }

    private String stateOf(UUID id) {
        return texts("SELECT state FROM appointment WHERE id = $1", id).getFirst();
    }

    private long claimsOf(UUID id) {
        return count("SELECT count(*) FROM claim WHERE appointment_id = $1", id);
    }

    private List<String> eventsOf(UUID id) {
        return texts("SELECT type FROM outbox WHERE key = $1 ORDER BY position", id);
    }
}
