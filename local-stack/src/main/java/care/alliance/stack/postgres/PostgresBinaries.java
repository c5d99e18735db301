package care.alliance.stack.postgres;

import care.alliance.stack.process.SharedFolder;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once on this machine from the jar of this operating system. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder whose {@code bin} holds {@code initdb} and {@code postgres}. */
    static Path folder() {
        String archive = archiveName();
        URL packed = PostgresBinaries.class.getResource("/" + archive);
        if (packed == null) {
            throw new StackException(
                    "There is no PostgreSQL for this machine (" + archive + ") among the dependencies");
        }
        return SharedFolder.once("postgres-" + fingerprint(packed), folder -> unpack(packed, folder));
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String chip = System.getProperty("os.arch");
        boolean arm = chip.equals("aarch64") || chip.equals("arm64");
        return "postgres-" + (system.contains("mac") ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static String fingerprint(URL packed) {
        try {
            var connection = (JarURLConnection) packed.openConnection();
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                return Long.toHexString(jar.getEntry(connection.getEntryName()).getCrc());
            }
        } catch (IOException e) {
            throw new StackException("PostgreSQL's archive cannot be read: " + e.getMessage(), e);
        }
    }

    private static void unpack(URL packed, Path folder) throws IOException {
        try (InputStream in = packed.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }
}
