package care.alliance.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folders that are made once on this machine and then only read, by every start and every test JVM: unpacked servers.
 * They live in {@code $ALLIANCE_CACHE}, else {@code $XDG_CACHE_HOME/alliance}, else {@code ~/.cache/alliance}.
 */
public final class SharedFolder {

    private static final String COMPLETE = ".complete";

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Maker {
        void make(Path folder) throws IOException;
    }

    private SharedFolder() {}

    /** Whether the folder of that name is there and complete. */
    public static boolean exists(String name) {
        return complete(root().resolve(name));
    }

    /** The folder of that name; made first when it is not there, by one process at a time. */
    public static synchronized Path once(String name, Maker maker) {
        Path folder = root().resolve(name);
        if (complete(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(root());
            Path lock = root().resolve(name + ".lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !complete(folder)) {
                    delete(folder);
                    Files.createDirectories(folder);
                    maker.make(folder);
                    Files.createFile(folder.resolve(COMPLETE));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new StackException("could not prepare " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Deletes a folder with all that is in it; does nothing when it is not there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that is in it to a place that does not exist yet; links stay links. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean complete(Path folder) {
        return Files.exists(folder.resolve(COMPLETE));
    }

    private static Path root() {
        return setting("ALLIANCE_CACHE")
                .or(() -> setting("XDG_CACHE_HOME").map(cache -> cache.resolve("alliance")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "alliance"));
    }

    private static Optional<Path> setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
