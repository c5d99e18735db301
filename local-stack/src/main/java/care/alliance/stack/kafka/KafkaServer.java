package care.alliance.stack.kafka;

import care.alliance.stack.process.Jvm;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.ProcessServer;
import care.alliance.stack.process.Repository;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** One broker on loopback that keeps its data and its port between starts. */
public final class KafkaServer extends ProcessServer {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int HEAP_MEGABYTES = 256;

    private final Path data;
    private final int port;

    public KafkaServer(Path data, int port, Path log) {
        super("kafka", log, LIMIT);
        this.data = data.toAbsolutePath();
        this.port = port;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    protected Leash launch() {
        List<String> command = Jvm.command(HEAP_MEGABYTES);
        command.addAll(Jvm.keepingClasses(Repository.root().resolve("local-stack/target/kafka.jsa")));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlogback.configurationFile=care/alliance/stack/plain-logback.xml",
                KafkaProcess.class.getName(),
                properties().toString()));
        return Leash.start(name(), log(), Leash.Goodbye.TERM, Map.of(), command);
    }

    /** The port opens a moment before the broker is unfenced; only then topics can be made. */
    @Override
    protected boolean ready() {
        return Ports.answers(port) && answers(bootstrapServers());
    }

    /** Whether a broker there says who belongs to its cluster. */
    public static boolean answers(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return !admin.describeCluster()
                    .nodes()
                    .get(LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting for kafka", e);
        }
    }

    private Path properties() {
        // The controller's port is nobody else's business, so it may differ from start to start.
        int controller = Ports.free();
        String text = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%d
                listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=PLAINTEXT://localhost:%d
                controller.listener.names=CONTROLLER
                log.dirs=%s
                num.partitions=3
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=5
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=5
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=4194304
                log.cleaner.io.buffer.size=131072
                log.index.size.max.bytes=1048576
                num.network.threads=2
                num.io.threads=2
                background.threads=2
                """.formatted(controller, port, controller, port, data);
        try {
            Files.createDirectories(data);
            return Files.writeString(data.resolveSibling(data.getFileName() + ".properties"), text);
        } catch (IOException e) {
            throw new StackException("kafka's folder could not be written: " + e.getMessage(), e);
        }
    }
}
