package care.alliance.stack.test;

import care.alliance.stack.postgres.Superuser;
import care.alliance.stack.process.Images;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The parts in containers; Testcontainers removes them when this JVM is gone. */
final class DockerInfrastructure implements Infrastructure {

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable PostgreSQLContainer postgres;
    private @Nullable Kafka kafka;
    private @Nullable Keycloak keycloak;

    @Override
    public synchronized Database database(String name) {
        if (postgres == null) {
            postgres = new PostgreSQLContainer(DockerImageName.parse(Images.POSTGRES.image()))
                    .withUsername("postgres")
                    .withPassword("postgres")
                    .withDatabaseName("postgres")
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=120");
            postgres.start();
        }
        String own = name + "_" + databases.incrementAndGet();
        var superuser = new Superuser(
                postgres.getHost(),
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getUsername(),
                postgres.getPassword());
        superuser.createDatabase(own, EXTENSIONS);
        return new Database(superuser.host(), superuser.port(), own, own, own);
    }

    @Override
    public synchronized Kafka kafka() {
        if (kafka == null) {
            kafka = DockerKafka.begin();
        }
        return kafka;
    }

    @Override
    public synchronized Keycloak keycloak() {
        if (keycloak == null) {
            keycloak = DockerKeycloak.begin();
        }
        return keycloak;
    }
}
