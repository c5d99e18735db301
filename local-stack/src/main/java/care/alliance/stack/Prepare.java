package care.alliance.stack;

import care.alliance.stack.keycloak.KeycloakTemplate;
import care.alliance.stack.process.StackException;

/** What ./run does once after a build, so that starting is quick: Keycloak built and its database made. */
public final class Prepare {

    private Prepare() {}

    static void main() {
        try {
            KeycloakTemplate.prepare();
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
