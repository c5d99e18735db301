package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Attempt.Hopeless;
import care.alliance.booking.appointment.Attempt.Place;
import care.alliance.booking.appointment.Attempt.Worthwhile;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Many who want what only one can have. */
class TurnsTest {

    private static final Place TEN = new Place(UUID.randomUUID(), Instant.parse("2026-12-02T10:00:00Z"));
    private static final Place ELEVEN = new Place(TEN.therapistId(), Instant.parse("2026-12-02T11:00:00Z"));

    private final Turns turns = new Turns();
    private final Sinks.One<String> answerToTheFirst = Sinks.one();
    private final List<String> acted = new ArrayList<>();
    private boolean gone;

    @Test
    void whoeverComesSecondLooksAgainWhenTheFirstIsDone() {
        List<String> told = new ArrayList<>();
        take("first", TEN).subscribe(told::add);
        take("second", TEN).subscribe(told::add);
        take("third", TEN).subscribe(told::add);
        assertThat(acted).containsExactly("first");

        gone = true;
        answerToTheFirst.tryEmitValue("has it");

        assertThat(told).containsExactly("has it", "second is told that it is gone", "third is told that it is gone");
        assertThat(acted).containsExactly("first");
    }

    @Test
    void whereTheFirstDidNotGetItTheNextOneTries() {
        take("first", TEN).subscribe();
        take("second", TEN).subscribe();

        answerToTheFirst.tryEmitValue("was refused");

        assertThat(acted).containsExactly("first", "second");
    }

    @Test
    void aFaultOfTheFirstLetsTheOthersGoOn() {
        take("first", TEN).onErrorComplete().subscribe();
        take("second", TEN).onErrorComplete().subscribe();

        answerToTheFirst.tryEmitError(new IllegalStateException("broken"));

        assertThat(acted).containsExactly("first", "second");
    }

    @Test
    void anotherTimeIsNotWaitedFor() {
        take("first", TEN).subscribe();
        take("second", ELEVEN).subscribe();

        assertThat(acted).containsExactly("first", "second");
    }

    @Test
    void whatSeveralCanHaveIsNotWaitedFor() {
        take("first", null).subscribe();
        take("second", null).subscribe();

        assertThat(acted).containsExactly("first", "second");
    }

    @Test
    void nobodyWaitsForever() {
        take("first", TEN).subscribe();

        StepVerifier.withVirtualTime(() -> take("second", TEN))
                .thenAwait(Duration.ofSeconds(6))
                .then(() -> assertThat(acted).containsExactly("first", "second"))
                .then(() -> answerToTheFirst.tryEmitValue("at last"))
                .expectNext("at last")
                .verifyComplete();
    }

    /** Whoever acts waits for the answer to the first. */
    private Mono<String> take(String name, @Nullable Place place) {
        Mono<Attempt> look =
                Mono.fromSupplier(() -> gone ? new Hopeless(new Unknown()) : new Worthwhile(Mono.never(), place));
        return turns.take(look, attempt -> switch (attempt) {
            case Hopeless _ -> Mono.just(name + " is told that it is gone");
            case Worthwhile _ -> {
                acted.add(name);
                yield answerToTheFirst.asMono();
            }
        });
    }
}
