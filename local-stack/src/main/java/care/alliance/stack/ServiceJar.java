package care.alliance.stack;

import care.alliance.stack.process.Jvm;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.Repository;
import care.alliance.stack.process.SharedFolder;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** The runnable jar of a service. It starts faster unpacked, with its libraries beside it instead of inside. */
record ServiceJar(String module, Path jar) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    static ServiceJar of(Service service) {
        String module = service.module();
        Path target = Repository.root().resolve(module).resolve("target");
        return new ServiceJar(module, target.resolve(module + "-1.0-SNAPSHOT-app.jar"));
    }

    boolean built() {
        return Files.exists(jar);
    }

    /** The unpacked jar, in a folder beside the original; another one when the jar is another. */
    Path unpacked() {
        if (!built()) {
            throw new StackException(module + " is not built: " + jar + " is missing (mvn package -DskipTests)");
        }
        try {
            Path folder = jar.resolveSibling("app-" + fingerprint());
            Path unpacked = folder.resolve("app.jar");
            if (!Files.exists(unpacked)) {
                unpackInto(folder);
            }
            return unpacked;
        } catch (IOException e) {
            throw new StackException(jar + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Where the classes are kept that the service loaded in a rehearsal of its start, mapped instead of loaded when it
     * starts for real. Missing until the {@link Rehearsal}; the service only starts slower then.
     */
    Path rehearsed() {
        return unpacked().resolveSibling("app.aot");
    }

    /** By what is inside: every build gives the jar the same date, so that builds can be compared. */
    private String fingerprint() throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return Integer.toHexString(zip.stream()
                    .map(entry -> entry.getName() + entry.getCrc())
                    .toList()
                    .hashCode());
        }
    }

    private void unpackInto(Path folder) throws IOException {
        Path scratch = Files.createTempDirectory(jar.getParent(), "unpacking-");
        List<String> command = Jvm.command(64);
        command.addAll(List.of(
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                scratch.toString(),
                "--application-filename",
                "app.jar"));
        Path log = jar.resolveSibling("unpack.log");
        int code = Leash.start(module + "-unpack", log, Leash.Goodbye.TERM, Map.of(), command)
                .awaitEnd(LIMIT);
        if (code != 0) {
            throw new StackException(module + "'s jar could not be unpacked; the log is " + log);
        }
        SharedFolder.delete(folder);
        Files.move(scratch, folder);
    }
}
