package care.alliance.stack.test;

import care.alliance.stack.keycloak.KeycloakServer;
import care.alliance.stack.keycloak.KeycloakTemplate;
import care.alliance.stack.keycloak.RealmAdministrator;
import care.alliance.stack.keycloak.RealmSettings;
import care.alliance.stack.keycloak.Tokens;
import care.alliance.stack.postgres.PostgresServer;
import care.alliance.stack.process.Ports;
import care.alliance.stack.process.Server;
import java.nio.file.Path;
import java.util.List;

/** Keycloak as a process on a PostgreSQL of its own. */
final class LocalKeycloak implements Keycloak {

    private final KeycloakServer server;
    private final Tokens tokens;

    private LocalKeycloak(KeycloakServer server) {
        this.server = server;
        tokens = new Tokens(server.baseUrl());
    }

    static LocalKeycloak start(Path folder, List<Server> started) {
        Path data = folder.resolve("keycloak-postgres");
        KeycloakTemplate.copyTo(data);
        Path log = folder.resolve("keycloak.log");
        var postgres = new PostgresServer(
                data, Ports.free(), folder.resolve("keycloak-postgres.log"), PostgresServer.Durability.FOR_TESTS);
        postgres.start();
        started.add(postgres);
        RealmSettings settings = settings("localhost", RealParts.mail().smtpPort());
        var server = new KeycloakServer(folder.resolve("keycloak"), Ports.free(), postgres.port(), log, settings);
        server.start();
        started.add(server);
        var administrator = new RealmAdministrator(server.baseUrl());
        administrator.apply(settings);
        administrator.addDemo();
        return new LocalKeycloak(server);
    }

    /** Keycloak accepts any port behind http://localhost, so a gateway under test may listen anywhere. */
    static RealmSettings settings(String smtpHost, int smtpPort) {
        return new RealmSettings(
                "http://localhost",
                smtpHost,
                smtpPort,
                "no-reply@alliance.example",
                "local-gateway",
                "local-notification",
                "local-directory-admin");
    }

    @Override
    public String baseUrl() {
        return server.baseUrl();
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
