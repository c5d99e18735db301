package care.alliance.stack.postgres;

import care.alliance.stack.process.Leash;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.ProcessServer;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL 18 on loopback; makes its data folder on first start and keeps it. Works as root as well. */
public final class PostgresServer extends ProcessServer {

    /** Whether a committed row survives a power cut, or only the tests that wrote it. */
    public enum Durability {
        KEEPS_EVERYTHING,
        FOR_TESTS
    }

    private static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "local-superuser";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path data;
    private final int port;
    private final Durability durability;

    /** @param data the data folder, made when it is missing; its parent must not be a temporary copy of somebody else's */
    public PostgresServer(Path data, int port, Path log, Durability durability) {
        super("postgresql", log, LIMIT);
        this.data = data.toAbsolutePath();
        this.port = port;
        this.durability = durability;
    }

    public int port() {
        return port;
    }

    @Override
    protected Leash launch() {
        Path bin = PostgresBinaries.folder().resolve("bin");
        RootDisguise disguise = RootDisguise.find();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(bin, disguise);
        }
        return Leash.start(name(), log(), Leash.Goodbye.INT, Map.of(), disguise.wrap(command(bin)));
    }

    @Override
    protected boolean ready() {
        return superuser().answers();
    }

    /** Makes databases here. */
    public Superuser superuser() {
        return new Superuser(Ports.LOOPBACK, port, SUPERUSER, PASSWORD);
    }

    private void initialise(Path bin, RootDisguise disguise) {
        try {
            Files.createDirectories(data.getParent());
            Path password = Files.writeString(data.resolveSibling(data.getFileName() + ".password"), PASSWORD);
            var command = new ArrayList<>(List.of(bin.resolve("initdb").toString(), "-D", data.toString()));
            command.addAll(List.of("-U", SUPERUSER, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8"));
            command.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--no-sync"));
            Leash initdb = Leash.start("initdb", log(), Leash.Goodbye.TERM, Map.of(), disguise.wrap(command));
            initdb.awaitEnd(LIMIT);
            Files.delete(password);
        } catch (IOException e) {
            throw new StackException("PostgreSQL's data folder could not be made: " + e.getMessage(), e);
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new StackException("PostgreSQL's data folder could not be made; the log is " + log());
        }
    }

    private List<String> command(Path bin) {
        var command =
                new ArrayList<>(List.of(bin.resolve("postgres").toString(), "-D", data.toString(), "-p", "" + port));
        var settings = new ArrayList<>(List.of(
                "listen_addresses=" + Ports.LOOPBACK,
                "unix_socket_directories=",
                "max_connections=120",
                "shared_buffers=48MB",
                "max_wal_size=256MB",
                "timezone=UTC",
                "log_timezone=UTC"));
        if (durability == Durability.FOR_TESTS) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }
}
