package care.alliance.stack.test;

import care.alliance.stack.kafka.KafkaServer;
import care.alliance.stack.postgres.PostgresServer;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.Server;
import care.alliance.stack.process.SharedFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The parts as plain processes in a temporary folder. */
final class LocalInfrastructure implements Infrastructure {

    private final Path folder = TestFolder.create();
    private final AtomicInteger databases = new AtomicInteger();
    private final List<Server> started = new ArrayList<>();
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;
    private @Nullable Keycloak keycloak;

    LocalInfrastructure() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop-real-parts"));
    }

    @Override
    public synchronized Database database(String name) {
        if (postgres == null) {
            postgres = started(new PostgresServer(
                    folder.resolve("postgres"), Ports.free(), log("postgresql"), PostgresServer.Durability.FOR_TESTS));
        }
        String own = name + "_" + databases.incrementAndGet();
        postgres.superuser().createDatabase(own, EXTENSIONS);
        return new Database("localhost", postgres.port(), own, own, own);
    }

    @Override
    public synchronized Kafka kafka() {
        if (kafka == null) {
            kafka = started(new KafkaServer(folder.resolve("kafka"), Ports.free(), log("kafka")));
        }
        return new LocalKafka(kafka);
    }

    @Override
    public synchronized Keycloak keycloak() {
        if (keycloak == null) {
            keycloak = LocalKeycloak.start(folder, started);
        }
        return keycloak;
    }

    private <S extends Server> S started(S server) {
        server.start();
        started.add(server);
        return server;
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private void stopAll() {
        started.parallelStream().forEach(Server::stop);
        SharedFolder.delete(folder);
    }

    private record LocalKafka(KafkaServer server) implements Kafka {

        @Override
        public String bootstrapServers() {
            return server.bootstrapServers();
        }

        @Override
        public void stop() {
            server.stop();
        }

        @Override
        public void start() {
            server.start();
        }
    }
}
