package care.alliance.stack.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RealPartsTest {

    private final Database booking = RealParts.database("booking");
    private final Database directory = RealParts.database("directory");

    @Test
    void anOwnerMayMakeTablesThatRefuseOverlaps() throws SQLException {
        try (var connection = DriverManager.getConnection(booking.jdbcUrl(), booking.user(), booking.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE claim (resource_id uuid, during tstzrange, PRIMARY KEY (resource_id, during WITHOUT OVERLAPS))");
            assertThat(statement.executeQuery("SELECT count(*) FROM claim").next())
                    .isTrue();
        }
    }

    @Test
    void oneOwnerCannotSeeTheOthersDatabase() {
        assertThatThrownBy(() -> DriverManager.getConnection(directory.jdbcUrl(), booking.user(), booking.password()))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aPartLeftOutIsNotFoundByAccident() {
        assertThat(RealParts.settings(booking))
                .containsEntry("ALLIANCE_DB_NAME", booking.name())
                .containsEntry("ALLIANCE_KAFKA", "localhost:1");
    }
}
