package care.alliance.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process that ends when this JVM does, even when this JVM is killed outright: a few lines of shell between the two
 * (leash.sh) watch a pipe that the operating system closes with us.
 */
public final class Leash {

    /** How a process is asked to end. */
    public enum Goodbye {
        TERM,
        INT
    }

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String SCRIPT = Resource.text(Leash.class, "leash.sh");

    private final String name;
    private final Path log;
    private final Process process;
    private final Duration grace;

    private Leash(String name, Path log, Process process, Duration grace) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.grace = grace;
    }

    /** Starts {@code command} with this JVM's environment plus {@code environment}; output is appended to {@code log}. */
    public static Leash start(
            String name, Path log, Goodbye goodbye, Map<String, String> environment, List<String> command) {
        return start(name, log, goodbye, GRACE, environment, command);
    }

    /** As above, for a process that may take {@code grace} to end when it is asked to. */
    public static Leash start(
            String name,
            Path log,
            Goodbye goodbye,
            Duration grace,
            Map<String, String> environment,
            List<String> command) {
        var line = new ArrayList<>(List.of("bash", "-c", SCRIPT, name, goodbye.name(), "" + grace.toSeconds()));
        line.addAll(command);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Leash(name, log, builder.start(), grace);
        } catch (IOException e) {
            throw new StackException(name + " could not be started: " + e.getMessage(), e);
        }
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<Void> ended() {
        return process.onExit().thenAccept(gone -> {});
    }

    /** Waits until {@code ready} holds; the one line of a failure names the log. */
    public void awaitReady(Duration limit, BooleanSupplier ready) {
        Patience.until(
                name + " (log: " + log + ") being ready",
                limit,
                ready,
                () -> alive() ? null : name + " ended with code " + process.exitValue() + LastWords.of(log));
    }

    /**
     * The exit code of a process that ends by itself.
     *
     * @throws StackException when it does not within {@code limit}; it is stopped then
     */
    public int awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                stop();
                throw new StackException(name + " took longer than " + limit.toSeconds() + " s; its log is " + log);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        }
    }

    /** Kills the process outright, as a machine does that has run out of memory; it does not get to say goodbye. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** Asks the process to end, after a while insists, and returns when it is gone. */
    public void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is closed already, which is all that was wanted.
        }
        try {
            if (!process.waitFor(grace.plusSeconds(5).toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
