package care.alliance.stack.postgres;

import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root; in a user namespace of its own it sees itself as nobody, yet its files stay ours. */
record RootDisguise(List<String> prefix) {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    static RootDisguise find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new RootDisguise(List.of());
        }
        if (!works(NAMESPACE)) {
            throw new StackException("PostgreSQL does not run as root here (no user namespaces): use an ordinary user");
        }
        return new RootDisguise(NAMESPACE);
    }

    List<String> wrap(List<String> command) {
        var wrapped = new ArrayList<>(prefix);
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean works(List<String> prefix) {
        try {
            var command = new ArrayList<>(prefix);
            command.add("true");
            Process probe = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
