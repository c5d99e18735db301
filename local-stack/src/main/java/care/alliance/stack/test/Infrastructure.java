package care.alliance.stack.test;

import care.alliance.stack.process.StackException;
import java.util.List;
import java.util.Objects;

/** What the parts run on. */
interface Infrastructure {

    List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    Database database(String name);

    Kafka kafka();

    Keycloak keycloak();

    /** The one of this JVM. */
    static Infrastructure chosen() {
        return Holder.CHOSEN;
    }

    /** Chosen on first use. */
    final class Holder {
        static final Infrastructure CHOSEN =
                choose(Objects.requireNonNullElse(System.getenv("ALLIANCE_TEST_INFRA"), ""));

        private Holder() {}

        private static Infrastructure choose(String wish) {
            return switch (wish) {
                case "docker" -> new DockerInfrastructure();
                case "local" -> new LocalInfrastructure();
                case "" -> DockerEngine.hasImages() ? new DockerInfrastructure() : new LocalInfrastructure();
                default -> throw new StackException("ALLIANCE_TEST_INFRA is docker or local, not " + wish);
            };
        }
    }
}
