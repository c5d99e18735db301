package care.alliance.directory.database;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values from and for the database. */
public final class Columns {

    private Columns() {}

    /** The value of a column; a null is a fault of the statement. */
    public static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    public static String text(Readable row, String column) {
        return value(row, column, String.class);
    }

    /** A value to bind that may be null. */
    public static <T> Parameter orNull(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    /** The strings of an array. */
    public static List<String> texts(Readable row, String column) {
        return List.of(value(row, column, String[].class));
    }
}
