package care.alliance.stack;

import care.alliance.stack.process.Ports;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What must be true before anything is started; what is not is said in one line. */
final class Preflight {

    private static final int JDK = 25;
    private static final long DISK_MEGABYTES = 1_500;

    private Preflight() {}

    static void check(Settings settings) throws IOException {
        if (Runtime.version().feature() < JDK) {
            throw new StackException("Alliance needs JDK " + JDK + "; this is " + Runtime.version());
        }
        Files.createDirectories(settings.logs());
        long free = Files.getFileStore(settings.home()).getUsableSpace() / (1024 * 1024);
        if (free < DISK_MEGABYTES) {
            throw new StackException(
                    "The disk of " + settings.home() + " has " + free + " MB left; Alliance needs " + DISK_MEGABYTES);
        }
        for (Port port : Port.values()) {
            checkFree(port, settings);
        }
        for (Service service : Service.values()) {
            if (!settings.without().contains(service.module())
                    && !ServiceJar.of(service).built()) {
                throw new StackException(service.module() + " is not built: mvn package -DskipTests, or ./run");
            }
        }
    }

    private static void checkFree(Port port, Settings settings) {
        boolean elsewhere = List.of(Service.values()).stream()
                .anyMatch(
                        service -> service.port() == port && settings.without().contains(service.module()));
        if (!elsewhere && Ports.taken(settings.port(port))) {
            throw new StackException("Port " + settings.port(port) + " is taken: stop what listens there, or set "
                    + port.setting() + " to another port");
        }
    }
}
