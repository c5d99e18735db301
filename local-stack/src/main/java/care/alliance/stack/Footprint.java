package care.alliance.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory this process and everything it started hold. */
final class Footprint {

    private Footprint() {}

    /** Resident megabytes, pages shared between processes counted once; 0 where the system does not tell (not Linux). */
    static long megabytes() {
        ProcessHandle self = ProcessHandle.current();
        long kilobytes = Stream.concat(Stream.of(self), self.descendants())
                .mapToLong(process -> kilobytes(process.pid()))
                .sum();
        return kilobytes / 1024;
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // It ended meanwhile, or this is not Linux.
        }
    }
}
