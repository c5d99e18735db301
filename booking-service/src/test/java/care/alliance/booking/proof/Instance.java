package care.alliance.booking.proof;

import care.alliance.booking.BookingApplication;
import care.alliance.stack.process.Http;
import care.alliance.stack.process.Jvm;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.Ports;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** booking-service in a process of its own, as it runs at a clinic. */
final class Instance {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int HEAP_MEGABYTES = 256;

    private final int port = Ports.free();
    private final Path log;
    private final Leash process;

    private Instance(int number, Path folder, Map<String, Object> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach((name, value) -> environment.put(name, String.valueOf(value)));
        environment.put("SERVER_PORT", "" + port);
        List<String> command = Jvm.command(HEAP_MEGABYTES);
        command.addAll(List.of("-cp", classPath(), BookingApplication.class.getName()));
        log = folder.resolve("instance-" + number + ".log");
        process = Leash.start("booking-service " + number, log, Leash.Goodbye.TERM, environment, command);
    }

    static Instance starting(int number, Path folder, Map<String, Object> settings) {
        return new Instance(number, folder, settings);
    }

    Instance awaitReady() {
        process.awaitReady(LIMIT, () -> Http.answers(url() + "/actuator/health/readiness"));
        return this;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** The test's own class path without tests: their configuration is not the service's. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    void kill() {
        process.kill();
    }

    void stop() {
        process.stop();
    }
}
