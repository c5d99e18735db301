package care.alliance.stack.test;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Real parts for tests: started on first use, one of each per JVM, on free ports, gone with the JVM. They run in
 * containers where a Docker engine answers and has the images, else as plain processes; {@code ALLIANCE_TEST_INFRA=docker|local}
 * overrides. Tests cannot tell which.
 */
public final class RealParts {

    /** Where nobody listens: a part that a test did not ask for must not be found by accident. */
    private static final int NOBODY = 1;

    private RealParts() {}

    /** A fresh database on this JVM's PostgreSQL with an owner of its own; {@code name} is the beginning of its name. */
    public static Database database(String name) {
        return Infrastructure.chosen().database(name);
    }

    public static Kafka kafka() {
        return Infrastructure.chosen().kafka();
    }

    public static Keycloak keycloak() {
        return Infrastructure.chosen().keycloak();
    }

    public static Mail mail() {
        return LocalMail.running();
    }

    /**
     * Every setting a service needs, by the names of its environment variables: those of {@code parts}, addresses where
     * nobody answers for the parts left out, and a free port for the service.
     */
    public static Map<String, Object> settings(Part... parts) {
        String nobody = "localhost:" + NOBODY;
        var settings = new LinkedHashMap<String, Object>();
        settings.put("SERVER_PORT", 0);
        settings.put("ALLIANCE_DB_PORT", NOBODY);
        settings.put("ALLIANCE_KAFKA", nobody);
        settings.put("ALLIANCE_KEYCLOAK_URL", "http://" + nobody);
        settings.put("ALLIANCE_ISSUER", "http://" + nobody + "/realms/alliance");
        settings.put("ALLIANCE_PUBLIC_URL", "http://localhost:8080");
        settings.put("ALLIANCE_DIRECTORY_URL", "http://" + nobody);
        settings.put("ALLIANCE_BOOKING_URL", "http://" + nobody);
        settings.put("ALLIANCE_NOTIFICATION_URL", "http://" + nobody);
        settings.put("ALLIANCE_SMTP_HOST", "localhost");
        settings.put("ALLIANCE_SMTP_PORT", NOBODY);
        settings.put("ALLIANCE_MAIL_FROM", "no-reply@alliance.example");
        settings.put("ALLIANCE_GATEWAY_SECRET", "local-gateway");
        settings.put("ALLIANCE_NOTIFICATION_SECRET", "local-notification");
        settings.put("ALLIANCE_DIRECTORY_ADMIN_SECRET", "local-directory-admin");
        settings.put("ALLIANCE_DEMO", false);
        for (Part part : parts) {
            settings.putAll(part.settings());
        }
        return settings;
    }
}
