package care.alliance.booking.proof.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.proof.Smallest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Hooks;

/**
 * Ten thousand random sequences of what people do, each at a clinic of its own in the real database: after each step the
 * service says what the model says, and in the end what is written down is what the model has, claim by claim.
 */
class SequencesTest extends BookingTestBase {

    private static final int SEQUENCES = 10_000;
    private static final int AT_ONCE = 500;
    private static final int MOST_SHRINKS = 2_000;

    /** What works on in the background; nothing of it is asked about here. */
    private static final List<String> WORKERS = List.of("openingWorker", "outboxRelay");

    @Autowired
    private ApplicationContext context;

    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    @BeforeEach
    void letTheWorkersRest() {
        clock.setTo("2026-01-01T00:00:00Z");
        WORKERS.forEach(worker -> context.getBean(worker, SmartLifecycle.class).stop());
        // Carrying traces and logins along takes a third of the time, and nobody asks for them either.
        Hooks.disableAutomaticContextPropagation();
        Hooks.resetOnLastOperator();
    }

    @AfterEach
    void leaveTheWorkersNothingOfThis() {
        Stream.of("DELETE FROM opening_refresh", "DELETE FROM outbox WHERE published_at IS NULL")
                .forEach(sql -> db.sql(sql).then().block(Duration.ofSeconds(30)));
        WORKERS.forEach(worker -> context.getBean(worker, SmartLifecycle.class).start());
        Hooks.enableAutomaticContextPropagation();
    }

    @Test
    void whateverPeopleDoTheServiceDoesWhatTheModelSays() {
        long seed = new Random().nextLong();
        JqwikSession.run(() -> {
            RandomGenerator<Sequence> generator = Sequences.any().generator(SEQUENCES);
            Random random = new Random(seed);
            for (int done = 0; done < SEQUENCES; done += AT_ONCE) {
                tryOut(Stream.generate(() -> generator.next(random))
                        .limit(AT_ONCE)
                        .toList());
            }
        });
        assertThat(answers.keySet())
                .as("kinds of answers that were given, of seed %d", seed)
                .contains(
                        "Booked",
                        "Changed",
                        "SlotTaken",
                        "PatientBusy",
                        "DayFull",
                        "TooLateToUndo",
                        "HoldExpired",
                        "StartRefused",
                        "DetailsMissing",
                        "StaleVersion",
                        "WrongState",
                        "NotAllowed",
                        "Unknown");
        assertThat(share("Unknown"))
                .as("nothing is known of, among %s", answers)
                .isLessThan(0.25);
        assertThat(share("Booked", "Changed")).as("done, among %s", answers).isGreaterThan(0.25);
    }

    private double share(String... kinds) {
        int of =
                Stream.of(kinds).mapToInt(kind -> answers.getOrDefault(kind, 0)).sum();
        return (double) of
                / answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void tryOut(List<Shrinkable<Sequence>> sequences) throws Exception {
        List<@Nullable String> differences =
                trial().of(sequences.stream().map(Shrinkable::value).toList());
        for (int i = 0; i < sequences.size(); i++) {
            if (differences.get(i) != null) {
                Sequence smallest =
                        Smallest.of(sequences.get(i), MOST_SHRINKS, sequence -> difference(sequence) != null);
                throw new AssertionError("%s%n%s%n(first met as %s)"
                        .formatted(
                                smallest, difference(smallest), sequences.get(i).value()));
            }
        }
    }

    private @Nullable String difference(Sequence sequence) throws Exception {
        return trial().of(List.of(sequence)).getFirst();
    }

    private Trial trial() {
        return new Trial(
                context, jdbcUrl(), databaseUser(), answer -> answers.merge(answer.split(" ", 2)[0], 1, Integer::sum));
    }
}
