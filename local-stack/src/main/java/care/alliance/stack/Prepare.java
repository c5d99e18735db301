package care.alliance.stack;

import care.alliance.stack.keycloak.KeycloakTemplate;
import care.alliance.stack.process.StackException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** What ./run does once after a build, so that starting is quick: Keycloak built, its database made, starts rehearsed. */
public final class Prepare {

    private Prepare() {}

    static void main() {
        try {
            if (!KeycloakTemplate.prepared()) {
                long begun = System.nanoTime();
                System.out.println("Preparing Keycloak, once on this machine (about a minute)");
                Path folder = KeycloakTemplate.folder();
                long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
                System.out.println("Prepared in " + seconds + " s: " + folder);
            }
            rehearse(Rehearsal.needed());
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Whatever is wrong with a service shows again when it starts for real, and is said there. */
    private static void rehearse(List<Service> services) {
        if (services.isEmpty()) {
            return;
        }
        String names = services.stream().map(Service::module).collect(Collectors.joining(", "));
        System.out.println("Rehearsing the start of " + names + ", once after each build");
        try {
            Rehearsal.of(services);
        } catch (CompletionException | StackException e) {
            System.err.println("That failed, so they start more slowly: " + e.getMessage());
        }
    }
}
