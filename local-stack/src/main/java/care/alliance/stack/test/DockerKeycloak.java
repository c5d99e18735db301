package care.alliance.stack.test;

import care.alliance.stack.keycloak.KeycloakServer;
import care.alliance.stack.keycloak.Realm;
import care.alliance.stack.keycloak.RealmAdministrator;
import care.alliance.stack.keycloak.RealmSettings;
import care.alliance.stack.keycloak.Tokens;
import care.alliance.stack.process.Images;
import java.time.Duration;
import org.testcontainers.Testcontainers;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** Keycloak in a container, with its own small database. */
record DockerKeycloak(String baseUrl, Tokens tokens) implements Keycloak {

    private static final int INSIDE = 8080;

    static DockerKeycloak begin() {
        int smtp = RealParts.mail().smtpPort();
        Testcontainers.exposeHostPorts(smtp);
        RealmSettings settings = LocalKeycloak.settings("host.testcontainers.internal", smtp);
        // Removed by Testcontainers when this JVM is gone.
        @SuppressWarnings("resource")
        var container = new GenericContainer<>(DockerImageName.parse(Images.KEYCLOAK.image()))
                .withCommand("start-dev", "--import-realm")
                .withEnv(settings.environment())
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakServer.ADMIN)
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakServer.ADMIN_PASSWORD)
                .withCopyToContainer(
                        Transferable.of(Realm.production()), "/opt/keycloak/data/import/alliance-realm.json")
                .withCopyFileToContainer(MountableFile.forHostPath(Realm.THEME), "/opt/keycloak/themes/" + Realm.NAME)
                .withExposedPorts(INSIDE)
                .waitingFor(Wait.forHttp("/realms/" + Realm.NAME)
                        .forPort(INSIDE)
                        .withStartupTimeout(Duration.ofMinutes(3)));
        container.start();
        String baseUrl = "http://" + container.getHost() + ":" + container.getMappedPort(INSIDE);
        new RealmAdministrator(baseUrl).addDemo();
        return new DockerKeycloak(baseUrl, new Tokens(baseUrl));
    }

    @Override
    public String userToken(String login) {
        return tokens.ofUser(login, DEMO_PASSWORD);
    }

    @Override
    public String clientToken(String clientId, String secret, String scope) {
        return tokens.ofClient(clientId, secret, scope);
    }
}
