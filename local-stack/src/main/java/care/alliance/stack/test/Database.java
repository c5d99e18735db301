package care.alliance.stack.test;

import java.util.Map;

/** A fresh database; {@code user} owns it and nobody else may connect. Has btree_gist, pg_trgm and unaccent. */
public record Database(String host, int port, String name, String user, String password) implements Part {

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    public String r2dbcUrl() {
        return "r2dbc:postgresql://" + host + ":" + port + "/" + name;
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of(
                "ALLIANCE_DB_HOST", host,
                "ALLIANCE_DB_PORT", port,
                "ALLIANCE_DB_NAME", name,
                "ALLIANCE_DB_USER", user,
                "ALLIANCE_DB_PASSWORD", password);
    }
}
