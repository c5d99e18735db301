package care.alliance.stack;

import care.alliance.stack.keycloak.KeycloakTemplate;
import care.alliance.stack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

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
            for (Service service : Service.values()) {
                ServiceJar jar = ServiceJar.of(service);
                if (!Files.exists(jar.rehearsed())) {
                    System.out.println("Rehearsing the start of " + service.module() + ", once after each build");
                    jar.rehearse(ServiceServer.jvm(service));
                }
            }
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
