package care.alliance.stack.test;

import java.util.Map;

/** A real part that a service under test talks to. */
public sealed interface Part permits Database, Kafka, Keycloak, Mail {

    /** The settings that point a service at this part. */
    Map<String, Object> settings();
}
