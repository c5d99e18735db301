package care.alliance.stack.test;

import care.alliance.stack.process.Images;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether containers can be had here without much waiting. */
final class DockerEngine {

    private static final long PULL_SECONDS = 30;

    private DockerEngine() {}

    static boolean hasImages() {
        return answers()
                && Stream.of(Images.POSTGRES, Images.KAFKA, Images.KEYCLOAK).allMatch(DockerEngine::has);
    }

    /** Testcontainers takes a while to find out that there is no engine; a missing socket says so at once. */
    private static boolean answers() {
        boolean likely = System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"));
        return likely && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean has(Images image) {
        DockerClient client = DockerClientFactory.lazyClient();
        try {
            client.inspectImageCmd(image.image()).exec();
            return true;
        } catch (NotFoundException e) {
            return pulled(client, image);
        }
    }

    private static boolean pulled(DockerClient client, Images image) {
        try {
            return client.pullImageCmd(image.image()).start().awaitCompletion(PULL_SECONDS, TimeUnit.SECONDS);
        } catch (DockerException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
