package care.alliance.stack.postgres;

import care.alliance.stack.process.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Whoever may make databases on a PostgreSQL that runs. */
public record Superuser(String host, int port, String name, String password) {

    /** Whether a connection can be made and used. */
    public boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Makes a database with an owner of the same name and password that nobody else may connect to; does nothing when it
     * is there.
     *
     * @param extensions made here because only then the owner's migrations need no superuser
     */
    public void createDatabase(String database, List<String> extensions) {
        try (Connection admin = connect("postgres")) {
            if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", database)) {
                run(admin, "CREATE ROLE \"" + database + "\" LOGIN PASSWORD '" + database + "'");
            }
            if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                run(admin, "CREATE DATABASE \"" + database + "\" OWNER \"" + database + "\"");
                run(admin, "REVOKE ALL ON DATABASE \"" + database + "\" FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new StackException("database " + database + " could not be made: " + e.getMessage(), e);
        }
        try (Connection inside = connect(database)) {
            for (String extension : extensions) {
                run(inside, "CREATE EXTENSION IF NOT EXISTS \"" + extension + "\"");
            }
        } catch (SQLException e) {
            throw new StackException("extensions of " + database + " could not be made: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "Superuser[" + name + " at " + host + ":" + port + "]";
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection("jdbc:postgresql://" + host + ":" + port + "/" + database, properties);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
