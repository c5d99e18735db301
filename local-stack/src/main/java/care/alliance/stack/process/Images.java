package care.alliance.stack.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The container images that stand for the stack's servers, all named in one file. */
public enum Images {
    POSTGRES,
    KAFKA,
    KEYCLOAK,
    MAIL;

    private static final Properties NAMES = load();

    /** Such as {@code postgres:18}. */
    public String image() {
        return Objects.requireNonNull(NAMES.getProperty(name().toLowerCase(Locale.ROOT)));
    }

    /** What stands after the colon. */
    public String version() {
        return image().substring(image().lastIndexOf(':') + 1);
    }

    private static Properties load() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(Images.class, "images.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
