package care.alliance.booking.proof;

import care.alliance.stack.postgres.PostgresServer;
import care.alliance.stack.process.Ports;
import care.alliance.stack.test.RealParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Three instances of the service on one PostgreSQL that keeps everything. */
final class World implements AutoCloseable {

    private final PostgresServer postgres;
    private final List<Instance> instances = new ArrayList<>();

    World(Path folder) {
        postgres = new PostgresServer(
                folder.resolve("postgres"),
                Ports.free(),
                folder.resolve("postgres.log"),
                PostgresServer.Durability.KEEPS_EVERYTHING);
        postgres.start();
        postgres.superuser().createDatabase("booking", List.of("btree_gist", "pg_trgm", "unaccent"));
        Map<String, Object> settings = new HashMap<>(RealParts.settings(RealParts.kafka(), RealParts.keycloak()));
        settings.putAll(Map.of(
                "ALLIANCE_DB_HOST", "localhost",
                "ALLIANCE_DB_PORT", postgres.port(),
                "ALLIANCE_DB_NAME", "booking",
                "ALLIANCE_DB_USER", "booking",
                "ALLIANCE_DB_PASSWORD", "booking"));
        IntStream.range(0, 3)
                .mapToObj(number -> Instance.starting(number, folder, settings))
                .forEach(instances::add);
        try {
            instances.forEach(Instance::awaitReady);
        } catch (RuntimeException e) {
            // Whoever is left running would take events from the tests that follow.
            close();
            throw e;
        }
    }

    Crowd crowd(int therapists, int patients) {
        return Crowd.of(therapists, patients, "jdbc:postgresql://localhost:" + postgres.port() + "/booking", "booking");
    }

    List<String> urls() {
        return instances.stream().map(Instance::url).toList();
    }

    void killTheFirstInstance() {
        instances.getFirst().kill();
    }

    void restartPostgres() {
        postgres.stop();
        postgres.start();
    }

    @Override
    public void close() {
        instances.forEach(Instance::stop);
        postgres.stop();
    }
}
