package care.alliance.stack.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Command lines for JVMs that should start fast and stay small on a developer's machine. */
public final class Jvm {

    private Jvm() {}

    /**
     * This JVM's own {@code java} with the flags all our processes share; class path and main class follow.
     *
     * @param heapMegabytes the largest heap
     */
    public static List<String> command(int heapMegabytes) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8"));
    }

    /**
     * Flags for a JVM on our own class path that writes down in {@code file}, when it ends, which classes it loaded, and
     * maps them from there the next time. It makes the file anew by itself when a jar has changed. None of this works with
     * folders of classes, so there are no flags then.
     */
    public static List<String> keepingClasses(Path file) {
        boolean jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .noneMatch(entry -> Files.isDirectory(Path.of(entry)));
        return jars
                ? List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file, "-Xlog:disable")
                : List.of();
    }
}
