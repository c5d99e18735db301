package care.alliance.bench.load;

import care.alliance.kit.testing.TokenIssuer;
import care.alliance.stack.kafka.KafkaServer;
import care.alliance.stack.postgres.PostgresServer;
import care.alliance.stack.postgres.PostgresServer.Durability;
import care.alliance.stack.postgres.Superuser;
import care.alliance.stack.process.Http;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.Repository;
import care.alliance.stack.process.Server;
import care.alliance.stack.process.SharedFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** booking-service on PostgreSQL and Kafka and, if it is wanted, the gateway before it, each with the flags of its image. */
public final class Parts implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private final Path folder = Path.of("target", "bench-parts").toAbsolutePath();
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final TokenIssuer issuer = TokenIssuer.start();
    private final PostgresServer postgres;
    private final Map<String, String> settings = new HashMap<>();

    private Parts() throws IOException {
        SharedFolder.delete(folder);
        postgres = new PostgresServer(
                folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), Durability.KEEPS_EVERYTHING);
    }

    /** Starts all but the gateway; a booking that is promised survives a power cut, as everywhere. */
    public static Parts started() throws IOException {
        Parts parts = new Parts();
        try {
            parts.startAll();
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
        return parts;
    }

    private void startAll() {
        start(postgres);
        postgres.superuser().createDatabase("booking", EXTENSIONS);
        KafkaServer kafka = new KafkaServer(folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log"));
        start(kafka);
        issuer.settings().forEach((name, value) -> settings.put(name, value.toString()));
        settings.put("ALLIANCE_DB_PORT", "" + postgres.port());
        settings.put("ALLIANCE_KAFKA", kafka.bootstrapServers());
        settings.put("ALLIANCE_BOOKING_URL", start("booking-service").toString());
    }

    /** Starts the gateway as well; where it listens. */
    public URI gateway() {
        return start("gateway");
    }

    /** Where booking-service listens. */
    public URI booking() {
        return URI.create(settings.getOrDefault("ALLIANCE_BOOKING_URL", ""));
    }

    /** Whoever signs tokens here. */
    public TokenIssuer issuer() {
        return issuer;
    }

    /** Where booking-service's database listens. */
    public int databasePort() {
        return postgres.port();
    }

    /** Runs a script of ours on booking-service's database. */
    public void run(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a question gives. */
    public long count(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /**
     * What booking-service says to its database while somebody does something.
     *
     * @param said part of the statement that it is about
     */
    public Recording recording(String said, Act act) throws Exception {
        Path log = folder.resolve("postgres.log");
        administer("ALTER SYSTEM SET log_statement = 'all'");
        long from = Files.size(log);
        act.run();
        Recording recording = Recording.of(log, from, said);
        administer("ALTER SYSTEM RESET log_statement");
        return recording;
    }

    private void administer(String sql) throws SQLException, InterruptedException {
        Superuser superuser = postgres.superuser();
        String url = "jdbc:postgresql://localhost:" + postgres.port() + "/booking";
        try (Connection connection = DriverManager.getConnection(url, superuser.name(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("SELECT pg_reload_conf()");
        }
        // The other sessions hear of it a moment later.
        TimeUnit.SECONDS.sleep(1);
    }

    /** What somebody does. */
    public interface Act {

        /** Does it. */
        void run() throws Exception;
    }

    private Connection connect() throws SQLException {
        String url = "jdbc:postgresql://localhost:" + postgres.port() + "/booking";
        return DriverManager.getConnection(url, "booking", "booking");
    }

    private URI start(String module) {
        int port = Ports.free();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("SERVER_PORT", "" + port);
        Path jar = Repository.root().resolve(module + "/target/" + module + "-1.0-SNAPSHOT-app.jar");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx512m",
                "-XX:NewRatio=1",
                "-XX:+UseTransparentHugePages",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                jar.toString());
        Leash process = Leash.start(module, folder.resolve(module + ".log"), Leash.Goodbye.TERM, environment, command);
        stops.push(process::stop);
        URI address = URI.create("http://localhost:" + port);
        process.awaitReady(LIMIT, () -> Http.answers(address + "/actuator/health/readiness"));
        return address;
    }

    private void start(Server part) {
        stops.push(part::stop);
        part.start();
    }

    @Override
    public void close() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
