package care.alliance.stack.test;

import care.alliance.stack.kafka.KafkaServer;
import care.alliance.stack.process.Images;
import care.alliance.stack.process.Patience;
import care.alliance.stack.process.Ports;
import java.time.Duration;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** A broker in a container that can be stopped and started without losing its data or its port. */
final class DockerKafka implements Kafka {

    private static final int INSIDE = 9092;

    private final KafkaContainer container;

    private DockerKafka(KafkaContainer container) {
        this.container = container;
    }

    static DockerKafka begin() {
        var container = new OnFixedPort(Ports.free());
        container.start();
        return new DockerKafka(container);
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void start() {
        if (KafkaServer.answers(bootstrapServers())) {
            return;
        }
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
        Patience.until(
                "kafka being back", Duration.ofMinutes(1), () -> KafkaServer.answers(bootstrapServers()), () -> null);
    }

    /** Docker gives a restarted container another random port, so this one is chosen here. */
    private static final class OnFixedPort extends KafkaContainer {

        OnFixedPort(int port) {
            super(DockerImageName.parse(Images.KAFKA.image()));
            addFixedExposedPort(port, INSIDE);
        }
    }
}
