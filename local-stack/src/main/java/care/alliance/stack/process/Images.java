package care.alliance.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** The container images that stand for the stack's servers, all named in {@code .env}, where docker compose finds them. */
public enum Images {
    POSTGRES,
    KAFKA,
    KEYCLOAK,
    MAIL;

    private static final Properties NAMES = load(Repository.root().resolve(".env"));

    /** Such as {@code postgres:18}. */
    public String image() {
        return Objects.requireNonNull(NAMES.getProperty(name() + "_IMAGE"), this::name);
    }

    /** What stands after the colon. */
    public String version() {
        return image().substring(image().lastIndexOf(':') + 1);
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new StackException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
