package care.alliance.stack.test;

/** What the parts run on. */
interface Infrastructure {

    Database database(String name);

    Kafka kafka();

    Keycloak keycloak();

    /** The one of this JVM. */
    static Infrastructure chosen() {
        return Holder.CHOSEN;
    }

    /** Chosen on first use. */
    final class Holder {
        static final Infrastructure CHOSEN = new LocalInfrastructure();

        private Holder() {}
    }
}
