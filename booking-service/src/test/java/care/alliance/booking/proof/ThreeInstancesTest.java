package care.alliance.booking.proof;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.proof.Client.Answer;
import care.alliance.stack.process.SharedFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two thousand people race for the times of twenty therapists at three instances of the service. What is left must be what
 * was promised: nobody is in two places, every promise is kept, nothing is there that was not promised, and whoever asks
 * again hears the same.
 */
class ThreeInstancesTest {

    private static final int PEOPLE = 2_000;
    private static final int THERAPISTS = 20;
    private static final int PATIENTS = 1_000;

    /** Stays until the next run, for the logs in it. */
    private static final Path FOLDER = Path.of("target", "three-instances").toAbsolutePath();

    private static World world;

    @BeforeAll
    static void start() {
        SharedFolder.delete(FOLDER);
        world = new World(FOLDER);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    /** In one go, for starting three instances takes longer than the race: first in peace, then with calamities. */
    @Test
    void whatIsPromisedIsKeptAlsoWhenAnInstanceIsKilledAndTheDatabaseRestarts() throws Exception {
        Crowd inPeace = world.crowd(THERAPISTS, PATIENTS);
        List<Client> people = people(inPeace, 1);
        Map<Client, Answer> history = Race.of(people);
        Checker.accepts(history, inPeace);
        assertThat(Race.of(people)).isEqualTo(history);

        Crowd inTrouble = world.crowd(THERAPISTS, PATIENTS);
        List<Client> others = people(inTrouble, 2);
        Map<Client, Answer> troubled = Race.of(others, answered -> {
            if (answered == PEOPLE / 4) {
                world.killTheFirstInstance();
            }
            if (answered == PEOPLE / 2) {
                world.restartPostgres();
            }
        });
        Checker.accepts(troubled, inTrouble);
        assertThat(Race.of(others)).isEqualTo(troubled);
    }

    private static List<Client> people(Crowd crowd, int run) {
        Instant day = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS);
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> new Client(world.urls(), crowd, day, run * PEOPLE + person))
                .toList();
    }
}
