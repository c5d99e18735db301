package care.alliance.bench.load;

import care.alliance.stack.process.SharedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, which gives a script to booking-service's database. */
public final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");
    private static final int NUMBERS_A_ROUND = 100_000;
    private static final String LOG = "pgbench-latencies";
    private static final int MICROSECONDS = 2;
    private static final long MICROSECONDS_TO_NANOS = 1_000;

    private final Parts parts;
    private final Path script;
    private final int clients;
    private int rounds;

    /**
     * The script knows the variables {@code client_id}, from 0, and {@code n}, which it has to count up by itself.
     *
     * @param clients how many run it at a time, each on a connection of its own
     */
    public PgBench(Parts parts, String script, int clients) throws IOException {
        this.parts = parts;
        this.script = Files.writeString(Path.of("target", "statements.pgbench").toAbsolutePath(), script);
        this.clients = clients;
    }

    /** How many transactions there are in a second. */
    public double rate(Duration time) throws IOException, InterruptedException {
        Matcher rate = RATE.matcher(run(time, List.of()));
        if (!rate.find()) {
            throw new IllegalStateException("pgbench named no rate");
        }
        return Double.parseDouble(rate.group(1));
    }

    /** How long transactions take that come at such a rate, at random; a late beginning counts as theirs. */
    public Latencies steady(double perSecond, Duration time) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(script.getParent(), LOG);
        run(time, List.of("-R", "" + perSecond, "-l", "--log-prefix", "" + folder.resolve(LOG)));
        List<Long> taken = new ArrayList<>();
        try (var logs = Files.list(folder)) {
            for (Path log : logs.toList()) {
                for (String line : Files.readAllLines(log)) {
                    taken.add(MICROSECONDS_TO_NANOS * Long.parseLong(line.split(" ", -1)[MICROSECONDS]));
                }
            }
        }
        SharedFolder.delete(folder);
        return Latencies.of(taken, time);
    }

    private String run(Duration time, List<String> more) throws IOException, InterruptedException {
        String pgbench = Objects.requireNonNullElse(System.getenv("ALLIANCE_PGBENCH"), "pgbench");
        List<String> command = new ArrayList<>(List.of(
                pgbench,
                "-h",
                "localhost",
                "-p",
                "" + parts.databasePort(),
                "-U",
                "booking",
                "-n",
                "-M",
                "prepared",
                "-f",
                script.toString(),
                "-c",
                "" + clients,
                "-j",
                "2",
                "-T",
                "" + time.toSeconds(),
                "-D",
                "n=" + rounds++ * NUMBERS_A_ROUND));
        command.addAll(more);
        command.add("booking");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "booking");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher failed = FAILED.matcher(said);
        if (process.waitFor() != 0 || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return said;
    }
}
