package care.alliance.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the sources and what was built of them are. */
public final class Repository {

    private Repository() {}

    /** The nearest folder, from the working folder upwards, that holds the house. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("local-stack/pom.xml")))
                .findFirst()
                .orElseThrow(() -> new StackException(
                        "not inside Alliance's folder: " + Path.of("").toAbsolutePath()));
    }
}
