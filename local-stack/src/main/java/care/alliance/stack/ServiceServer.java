package care.alliance.stack;

import care.alliance.stack.process.Http;
import care.alliance.stack.process.Jvm;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.ProcessServer;
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
        Path jar = ServiceJar.of(service).unpacked();
        List<String> command = Jvm.command(service.heapMegabytes());
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString()));
        return Leash.start(name(), log(), Leash.Goodbye.TERM, settings.environment(service), command);
    }

    @Override
    protected boolean ready() {
        return Http.answers(settings.address(service.port()) + "/actuator/health/readiness");
    }
}
