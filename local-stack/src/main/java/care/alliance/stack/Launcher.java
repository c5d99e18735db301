package care.alliance.stack;

import care.alliance.stack.process.Repository;
import care.alliance.stack.process.SharedFolder;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** The main of ./run: starts everything, says when it is ready, and stops everything when it is told to. */
public final class Launcher {

    private static final String USAGE = "usage: ./run [--fresh] [--no-demo] [--without <service>]...";

    private Launcher() {}

    static void main(String[] args) throws IOException, InterruptedException {
        var console = new Console(System.out);
        try {
            Options options = Options.of(List.of(args));
            Path home = Repository.root().resolve(".local");
            Settings settings = Settings.from(System.getenv(), home, options.demo(), options.without());
            Preflight.check(settings);
            if (options.fresh()) {
                SharedFolder.delete(home);
            }
            run(settings, console);
        } catch (StackException e) {
            console.say(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Settings settings, Console console) throws InterruptedException {
        console.say("Starting Alliance; logs are in " + settings.logs());
        Stack stack = Stack.prepare(settings, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAll(stack, console), "stop-alliance"));
        stack.startAll();
        console.table(settings);
        new CountDownLatch(1).await();
    }

    private static void stopAll(Stack stack, Console console) {
        console.say("Stopping Alliance");
        stack.stop();
        console.say("Alliance has stopped");
    }

    private record Options(boolean fresh, boolean demo, Set<String> without) {

        static Options of(List<String> args) {
            boolean fresh = false;
            boolean demo = true;
            var without = new HashSet<String>();
            var rest = args.iterator();
            while (rest.hasNext()) {
                switch (rest.next()) {
                    case "--fresh" -> fresh = true;
                    case "--no-demo" -> demo = false;
                    case "--without" -> without.add(service(rest.hasNext() ? rest.next() : ""));
                    default -> throw new StackException(USAGE);
                }
            }
            return new Options(fresh, demo, Set.copyOf(without));
        }

        private static String service(String name) {
            for (Service service : Service.values()) {
                if (service.module().equals(name)) {
                    return name;
                }
            }
            throw new StackException(USAGE);
        }
    }
}
