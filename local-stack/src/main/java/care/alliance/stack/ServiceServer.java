package care.alliance.stack;

import care.alliance.stack.process.Http;
import care.alliance.stack.process.Jvm;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.ProcessServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One of Alliance's services as a process of its own, from the jar that was built last. */
final class ServiceServer extends ProcessServer {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(20);
    /** When a rehearsal ends, the JVM puts in order what it has written down. */
    private static final Duration WRITING = Duration.ofMinutes(2);

    private final Service service;
    private final Settings settings;
    private final boolean rehearsing;

    ServiceServer(Service service, Settings settings) {
        this(service, settings, false);
    }

    private ServiceServer(Service service, Settings settings, boolean rehearsing) {
        super(service.module(), settings.logs().resolve(service.module() + ".log"), LIMIT);
        this.service = service;
        this.settings = settings;
        this.rehearsing = rehearsing;
    }

    /** One that writes down, until it is stopped, which classes it loads. */
    static ServiceServer rehearsing(Service service, Settings settings) {
        return new ServiceServer(service, settings, true);
    }

    @Override
    protected Leash launch() {
        ServiceJar jar = ServiceJar.of(service);
        Path classes = jar.rehearsed();
        List<String> command = Jvm.command(service.heapMegabytes());
        command.add("-XX:+ExitOnOutOfMemoryError");
        if (rehearsing) {
            command.add("-XX:AOTCacheOutput=" + classes);
        } else if (Files.exists(classes)) {
            command.add("-XX:AOTCache=" + classes);
        }
        command.addAll(List.of("-jar", jar.unpacked().toString()));
        return Leash.start(
                name(),
                log(),
                Leash.Goodbye.TERM,
                rehearsing ? WRITING : GRACE,
                settings.environment(service),
                command);
    }

    @Override
    protected boolean ready() {
        return Http.answers(settings.address(service.port()) + "/actuator/health/readiness");
    }
}
