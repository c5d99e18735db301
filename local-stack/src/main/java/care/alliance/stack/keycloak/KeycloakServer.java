package care.alliance.stack.keycloak;

import care.alliance.stack.process.Http;
import care.alliance.stack.process.Jvm;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.ProcessServer;
import care.alliance.stack.process.SharedFolder;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak on loopback, on a PostgreSQL that runs already; imports the realm on its first start there. */
public final class KeycloakServer extends ProcessServer {

    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "local-admin";

    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** It ends in two seconds, unless it was told to write down its classes. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private static final int HEAP_MEGABYTES = 320;

    private final Path home;
    private final int port;
    private final int databasePort;
    private final RealmSettings realm;
    private final List<String> flags;

    /**
     * @param home this server's own folder; everything in it can be made again
     * @param databasePort a PostgreSQL on loopback with database, user and password {@code keycloak}
     */
    public KeycloakServer(Path home, int port, int databasePort, Path log, RealmSettings realm) {
        this(home, port, databasePort, log, realm, List.of());
    }

    /** @param flags of the JVM, instead of those that make it start faster */
    KeycloakServer(Path home, int port, int databasePort, Path log, RealmSettings realm, List<String> flags) {
        super("keycloak", log, LIMIT);
        this.home = home.toAbsolutePath();
        this.port = port;
        this.databasePort = databasePort;
        this.realm = realm;
        this.flags = flags;
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + port;
    }

    @Override
    protected Leash launch() {
        Path program = KeycloakDistribution.folder();
        furnish(program);
        return Leash.start(name(), log(), Leash.Goodbye.TERM, GRACE, environment(), command(program));
    }

    @Override
    protected boolean ready() {
        return Http.answers(baseUrl() + "/realms/" + Realm.NAME);
    }

    /** A home of its own around the shared program, because Keycloak reads the realm and writes its scratch files there. */
    private void furnish(Path program) {
        try {
            for (String part : List.of("conf", "providers", "themes", "data/import")) {
                Files.createDirectories(home.resolve(part));
            }
            Path library = home.resolve("lib");
            Files.deleteIfExists(library);
            Files.createSymbolicLink(library, program.resolve("lib"));
            Files.writeString(home.resolve("data/import/alliance-realm.json"), Realm.production());
            // What it keeps of a theme, packed for browsers, would outlive a change of the theme.
            SharedFolder.delete(home.resolve("data/tmp"));
            Path theme = home.resolve("themes").resolve(Realm.NAME);
            SharedFolder.delete(theme);
            SharedFolder.copy(Realm.THEME, theme);
        } catch (IOException e) {
            throw new StackException("keycloak's folder could not be written: " + e.getMessage(), e);
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(realm.environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.put("KC_DB_PASSWORD", "keycloak");
        return environment;
    }

    private List<String> command(Path program) {
        List<String> command = Jvm.command(HEAP_MEGABYTES);
        command.addAll(flags.isEmpty() ? fastStart(program) : flags);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                program.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Ports.LOOPBACK,
                "--http-port=" + port,
                "--hostname=" + baseUrl(),
                "--db-url-host=" + Ports.LOOPBACK,
                "--db-url-port=" + databasePort,
                "--db-url-database=keycloak",
                "--db-username=keycloak",
                "--db-pool-max-size=20"));
        return command;
    }

    private static List<String> fastStart(Path program) {
        Path classes = KeycloakDistribution.classes(program);
        return Files.exists(classes)
                ? List.of("-XX:SharedArchiveFile=" + classes, "-Xlog:cds=off", "-Xlog:aot=off")
                : List.of();
    }
}
