package care.alliance.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text files that come with the code. */
public final class Resource {

    private Resource() {}

    /** The UTF-8 text of a file beside {@code neighbour}, or anywhere when {@code name} begins with a slash. */
    public static String text(Class<?> neighbour, String name) {
        try (var in = Objects.requireNonNull(neighbour.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
