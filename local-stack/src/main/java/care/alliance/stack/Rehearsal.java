package care.alliance.stack;

import care.alliance.stack.kafka.KafkaServer;
import care.alliance.stack.postgres.PostgresServer;
import care.alliance.stack.process.Repository;
import care.alliance.stack.process.SharedFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Services that were built anew start once for practice, as they will for real: on a database and a broker, with the demo.
 * Their JVMs write down which classes that takes.
 */
final class Rehearsal {

    private static final Path FOLDER = Repository.root().resolve("local-stack/target/rehearsal");

    private Rehearsal() {}

    /** Those that have not rehearsed with the jar that they have now. */
    static List<Service> needed() {
        return Arrays.stream(Service.values())
                .filter(service -> !Files.exists(ServiceJar.of(service).rehearsed()))
                .toList();
    }

    /**
     * Returns when all of it is gone again.
     *
     * @throws care.alliance.stack.process.StackException when one does not start
     */
    static void of(List<Service> services) {
        SharedFolder.delete(FOLDER);
        Settings settings = Settings.onFreePorts(FOLDER);
        var postgres = new PostgresServer(
                FOLDER.resolve("postgres"),
                settings.port(Port.POSTGRES),
                log(settings, "postgresql"),
                settings.durability());
        var kafka = new KafkaServer(FOLDER.resolve("kafka"), settings.port(Port.KAFKA), log(settings, "kafka"));
        try (postgres;
                kafka;
                var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(postgres::start, threads),
                            CompletableFuture.runAsync(kafka::start, threads))
                    .join();
            Service.makeDatabases(postgres.superuser());
            CompletableFuture.allOf(services.stream()
                            .map(service -> CompletableFuture.runAsync(() -> startAndStop(service, settings), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        SharedFolder.delete(FOLDER);
    }

    private static void startAndStop(Service service, Settings settings) {
        try (var server = ServiceServer.rehearsing(service, settings)) {
            server.start();
        }
    }

    private static Path log(Settings settings, String part) {
        return settings.logs().resolve(part + ".log");
    }
}
