package care.alliance.stack;

import care.alliance.stack.keycloak.Realm;
import care.alliance.stack.keycloak.RealmSettings;
import care.alliance.stack.postgres.PostgresServer.Durability;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.StackException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How one whole system is set up: the same names and defaults as the services and docker-compose.yml.
 *
 * @param home where it keeps its data and logs
 * @param demo whether the demo's clinics, therapists and logins are there
 * @param without names of parts that somebody else runs
 */
public record Settings(
        Path home,
        Map<Port, Integer> ports,
        String mailFrom,
        Secrets secrets,
        boolean demo,
        Set<String> without,
        Durability durability) {

    /**
     * For ./run: usual ports unless a variable says otherwise.
     *
     * @throws StackException when a variable is not a port
     */
    public static Settings from(Map<String, String> environment, Path home, boolean demo, Set<String> without) {
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, number(port, environment.getOrDefault(port.setting(), "" + port.usual())));
        }
        String mailFrom = environment.getOrDefault("ALLIANCE_MAIL_FROM", "no-reply@alliance.example");
        return new Settings(
                home, ports, mailFrom, Secrets.from(environment), demo, without, Durability.KEEPS_EVERYTHING);
    }

    /** For tests: a demo system beside any other, in a folder that is emptied first. */
    public static Settings onFreePorts(Path home) {
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, Ports.free());
        }
        Secrets secrets = Secrets.from(Map.of());
        return new Settings(home, ports, "no-reply@alliance.example", secrets, true, Set.of(), Durability.FOR_TESTS);
    }

    public Settings {
        ports = Map.copyOf(ports);
        home = home.toAbsolutePath().normalize();
    }

    public int port(Port port) {
        return ports.getOrDefault(port, port.usual());
    }

    /** Where people's browsers go. */
    public URI gateway() {
        return address(Port.GATEWAY);
    }

    public URI keycloak() {
        return address(Port.KEYCLOAK);
    }

    /** The inbox page and its API. */
    public URI mail() {
        return address(Port.MAIL);
    }

    /** Kafka's bootstrap servers. */
    public String kafka() {
        return "localhost:" + port(Port.KAFKA);
    }

    public Path logs() {
        return home.resolve("logs");
    }

    URI address(Port port) {
        return URI.create("http://localhost:" + port(port));
    }

    RealmSettings realm() {
        return new RealmSettings(
                gateway().toString(),
                "localhost",
                port(Port.SMTP),
                mailFrom,
                secrets.gateway(),
                secrets.notification(),
                secrets.directoryAdmin());
    }

    /** The environment of one service's process. */
    Map<String, String> environment(Service service) {
        var environment = new LinkedHashMap<>(realm().environment());
        environment.put("SERVER_PORT", "" + port(service.port()));
        environment.put("SERVER_ADDRESS", Ports.LOOPBACK);
        if (!service.database().isEmpty()) {
            environment.put("ALLIANCE_DB_HOST", "localhost");
            environment.put("ALLIANCE_DB_PORT", "" + port(Port.POSTGRES));
            environment.put("ALLIANCE_DB_NAME", service.database());
            environment.put("ALLIANCE_DB_USER", service.database());
            environment.put("ALLIANCE_DB_PASSWORD", service.database());
        }
        environment.put("ALLIANCE_KAFKA", kafka());
        environment.put("ALLIANCE_KEYCLOAK_URL", keycloak().toString());
        environment.put("ALLIANCE_ISSUER", keycloak() + "/realms/" + Realm.NAME);
        environment.put("ALLIANCE_DIRECTORY_URL", address(Port.DIRECTORY).toString());
        environment.put("ALLIANCE_BOOKING_URL", address(Port.BOOKING).toString());
        environment.put("ALLIANCE_NOTIFICATION_URL", address(Port.NOTIFICATION).toString());
        environment.put("ALLIANCE_DEMO", "" + demo);
        if (durability == Durability.FOR_TESTS) {
            // Nobody waits two minutes for a letter in a test.
            environment.put("ALLIANCE_CONFIRMATION_GRACE", "PT1S");
        }
        return environment;
    }

    private static int number(Port port, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new StackException(port.setting() + " is not a port: " + value);
        }
        return Integer.parseInt(value);
    }
}
