package care.alliance.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.process.Ports;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() throws SQLException {
        var server = new PostgresServer(
                folder.resolve("data"),
                Ports.free(),
                folder.resolve("log"),
                PostgresServer.Durability.KEEPS_EVERYTHING);
        try (server) {
            server.start();
            server.superuser().createDatabase("diary", List.of());
            run(server, "CREATE TABLE page AS SELECT 1 AS number");

            server.stop();
            server.start();

            run(server, "SELECT number FROM page");
            assertThat(server.running()).isTrue();
        }
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + server.port() + "/diary";
        try (var connection = DriverManager.getConnection(url, "diary", "diary");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
