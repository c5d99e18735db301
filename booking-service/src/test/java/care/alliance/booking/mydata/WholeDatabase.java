package care.alliance.booking.mydata;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;

/** Every table of the service, whoever added it. */
final class WholeDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DatabaseClient db;

    WholeDatabase(DatabaseClient db) {
        this.db = db;
    }

    /** Tables with a row in which the words stand, in whatever column and case, bytes as well. */
    List<String> tablesThatSay(String words) {
        return tables().stream()
                .filter(table -> says(table, words) || says(table, hex(words)))
                .toList();
    }

    /** The same without looking into bytes, where events may name ids that lead to nobody. */
    List<String> tablesThatSayInText(String words) {
        return tables().stream().filter(table -> says(table, words)).toList();
    }

    private List<String> tables() {
        return Objects.requireNonNull(
                db.sql("""
                        SELECT quote_ident(table_name) FROM information_schema.tables
                         WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1
                        """).mapValue(String.class).all().collectList().block(PATIENCE));
    }

    private boolean says(String table, String words) {
        return Boolean.TRUE.equals(
                db.sql("SELECT EXISTS (SELECT FROM " + table + " t WHERE position(lower($1) in lower(t::text)) > 0)")
                        .bind(0, words)
                        .mapValue(Boolean.class)
                        .one()
                        .block(PATIENCE));
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
    }
}
