package care.alliance.stack.keycloak;

import care.alliance.stack.postgres.PostgresServer;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.SharedFolder;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A PostgreSQL data folder in which Keycloak has made its tables and imported the realm, which takes it half a minute.
 * Made once on this machine for each version of the realm file; every new stack starts from a copy.
 */
public final class KeycloakTemplate {

    private static final String DATA = "postgres";

    private KeycloakTemplate() {}

    /** Makes {@code data} a copy of the template, unless it exists. */
    public static void copyTo(Path data) {
        if (Files.exists(data)) {
            return;
        }
        try {
            Files.createDirectories(data.toAbsolutePath().getParent());
            SharedFolder.copy(folder().resolve(DATA), data);
        } catch (IOException e) {
            throw new StackException("PostgreSQL's data folder could not be made: " + e.getMessage(), e);
        }
    }

    /** Whether a copy can be had at once. */
    public static boolean prepared() {
        return SharedFolder.exists(name());
    }

    /** The template, made first when it is not there. */
    public static Path folder() {
        return SharedFolder.once(name(), KeycloakTemplate::make);
    }

    private static String name() {
        return "keycloak-database-" + KeycloakDistribution.fingerprint() + "-" + Realm.fingerprint();
    }

    private static void make(Path folder) throws IOException {
        Path log = folder.resolve("log");
        Path classes = folder.resolve("classes.jsa");
        var postgres = new PostgresServer(folder.resolve(DATA), Ports.free(), log, PostgresServer.Durability.FOR_TESTS);
        try (postgres) {
            postgres.start();
            postgres.superuser().createDatabase("keycloak", List.of());
            var anywhere = new RealmSettings(
                    "http://localhost", "localhost", 25, "no-reply@alliance.example", "unset", "unset", "unset");
            var keycloak = new KeycloakServer(
                    folder.resolve("keycloak"),
                    Ports.free(),
                    postgres.port(),
                    log,
                    anywhere,
                    List.of("-XX:ArchiveClassesAtExit=" + classes));
            try (keycloak) {
                keycloak.start();
            }
        }
        if (Files.exists(classes)) {
            Path shared = KeycloakDistribution.classes(KeycloakDistribution.folder());
            Files.move(classes, shared, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
