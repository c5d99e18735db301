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

    private final Service service;
    private final Settings settings;

    ServiceServer(Service service, Settings settings) {
        super(service.module(), settings.logs().resolve(service.module() + ".log"), LIMIT);
        this.service = service;
        this.settings = settings;
    }

    @Override
    protected Leash launch() {
        ServiceJar jar = ServiceJar.of(service);
        List<String> command = jvm(service);
        Path classes = jar.rehearsed();
        if (Files.exists(classes)) {
            command.add("-XX:AOTCache=" + classes);
        }
        command.addAll(List.of("-jar", jar.unpacked().toString()));
        return Leash.start(name(), log(), Leash.Goodbye.TERM, settings.environment(service), command);
    }

    /** The flags of the service's JVM; a rehearsal needs the very same. */
    static List<String> jvm(Service service) {
        List<String> command = Jvm.command(service.heapMegabytes());
        command.add("-XX:+ExitOnOutOfMemoryError");
        return command;
    }

    @Override
    protected boolean ready() {
        return Http.answers(settings.address(service.port()) + "/actuator/health/readiness");
    }
}
