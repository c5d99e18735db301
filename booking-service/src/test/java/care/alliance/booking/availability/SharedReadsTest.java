package care.alliance.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Many who ask for the same at the same time. */
class SharedReadsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final SharedReads<String, String> shared = new SharedReads<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private record Reading(Instant asked, Sinks.One<String> answer) {}

    @Test
    void whoeverAsksDuringAReadingGetsTheNextOne() {
        ask("hours", NOW);
        ask("hours", NOW);
        ask("hours", NOW);
        assertThat(readings).hasSize(1);

        answer(0, "old");
        assertThat(told).containsExactly("old");
        assertThat(readings).hasSize(2);

        answer(1, "new");
        assertThat(told).containsExactly("old", "new", "new");
        assertThat(readings).hasSize(2);
    }

    @Test
    void aReadingThatIsOverIsNobodysAnymore() {
        ask("hours", NOW);
        answer(0, "old");
        ask("hours", NOW);
        answer(1, "new");

        assertThat(told).containsExactly("old", "new");
    }

    @Test
    void theNextReadingIsAsOfTheLatestWhoWait() {
        ask("hours", NOW);
        ask("hours", NOW.plusSeconds(3));
        ask("hours", NOW.plusSeconds(2));
        answer(0, "old");

        assertThat(readings).extracting(Reading::asked).containsExactly(NOW, NOW.plusSeconds(3));
    }

    @Test
    void anotherThingIsReadAtOnce() {
        ask("hours", NOW);
        ask("rooms", NOW);

        assertThat(readings).hasSize(2);
    }

    @Test
    void aFaultIsOfThoseWhoseReadingItWas() {
        ask("hours", NOW);
        ask("hours", NOW);
        readings.getFirst().answer().tryEmitError(new IllegalStateException("broken"));
        answer(1, "well again");

        assertThat(told).containsExactly("broken", "well again");
    }

    @Test
    void whoeverGivesUpTakesNothingFromTheOthers() {
        shared.ask("hours", NOW, this::reading).subscribe().dispose();
        ask("hours", NOW);
        answer(0, "old");
        answer(1, "new");

        assertThat(told).containsExactly("new");
    }

    private void ask(String what, Instant now) {
        shared.ask(what, now, this::reading)
                .subscribe(told::add, fault -> told.add(String.valueOf(fault.getMessage())));
    }

    private Mono<String> reading(Instant asked) {
        Reading reading = new Reading(asked, Sinks.one());
        readings.add(reading);
        return reading.answer().asMono();
    }

    private void answer(int reading, String answer) {
        readings.get(reading).answer().tryEmitValue(answer);
    }
}
