package care.alliance.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashTest {

    private static final List<String> SAY_PID_AND_STAY = List.of("bash", "-c", "echo $$; exec sleep 600");

    @TempDir
    private Path folder;

    @Test
    void whatIsStoppedIsGone() throws IOException {
        Path log = folder.resolve("log");
        Leash leash = Leash.start("sleeper", log, Leash.Goodbye.TERM, Map.of(), SAY_PID_AND_STAY);
        ProcessHandle sleeper = sleeperOf(log);

        leash.stop();

        assertThat(leash.alive()).isFalse();
        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    void nothingOutlivesAParentThatWasKilled() throws IOException {
        Path log = folder.resolve("log");
        List<String> command = Jvm.command(32);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Parent.class.getName(), log.toString()));
        Process parent = new ProcessBuilder(command).inheritIO().start();
        ProcessHandle sleeper = sleeperOf(log);

        parent.destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).until(() -> !sleeper.isAlive());
    }

    @Test
    void theExitCodeIsTheCommands() {
        Leash leash = Leash.start(
                "failing", folder.resolve("log"), Leash.Goodbye.TERM, Map.of(), List.of("bash", "-c", "exit 3"));

        assertThat(leash.awaitEnd(Duration.ofSeconds(10))).isEqualTo(3);
    }

    @Test
    void whatEndedIsToldWithItsLastComplaint() {
        Leash leash = Leash.start(
                "failing",
                folder.resolve("log"),
                Leash.Goodbye.TERM,
                Map.of(),
                List.of("bash", "-c", "echo starting; echo ERROR: port 1234 is taken; echo bye; exit 1"));

        assertThatThrownBy(() -> leash.awaitReady(Duration.ofSeconds(10), () -> false))
                .isInstanceOf(StackException.class)
                .hasMessage(
                        "failing ended with code 1: ERROR: port 1234 is taken; its log is " + folder.resolve("log"));
    }

    private static ProcessHandle sleeperOf(Path log) throws IOException {
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(log) && Files.size(log) > 1);
        return ProcessHandle.of(Long.parseLong(Files.readString(log).strip())).orElseThrow();
    }

    /** Holds a leash until it is killed. */
    static final class Parent {
        static void main(String[] args) {
            Leash leash = Leash.start("sleeper", Path.of(args[0]), Leash.Goodbye.TERM, Map.of(), SAY_PID_AND_STAY);
            leash.ended().join();
        }
    }
}
