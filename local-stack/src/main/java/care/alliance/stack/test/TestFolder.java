package care.alliance.stack.test;

import care.alliance.stack.process.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** This JVM's temporary folder, named by its process id so that a later JVM can clear up after one that was killed. */
final class TestFolder {

    private static final String PREFIX = "alliance-test-";

    private TestFolder() {}

    static Path create() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        removeOrphans(temporary);
        try {
            return Files.createDirectories(
                    temporary.resolve(PREFIX + ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOrphans(Path temporary) {
        try (Stream<Path> folders = Files.list(temporary)) {
            folders.filter(TestFolder::orphaned).forEach(TestFolder::deleteQuietly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean orphaned(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.matches(PREFIX + "\\d{1,9}")) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length()));
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** Another JVM may be removing the same one, or its servers may be writing their last. */
    private static void deleteQuietly(Path folder) {
        try {
            SharedFolder.delete(folder);
        } catch (UncheckedIOException e) {
            // The next JVM tries again.
        }
    }
}
