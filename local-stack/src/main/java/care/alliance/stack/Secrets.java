package care.alliance.stack;

import java.util.Map;

/** What Keycloak's clients prove themselves with; the defaults are good for one machine only. */
record Secrets(String gateway, String notification, String directoryAdmin) {

    static Secrets from(Map<String, String> environment) {
        return new Secrets(
                environment.getOrDefault("ALLIANCE_GATEWAY_SECRET", "local-gateway"),
                environment.getOrDefault("ALLIANCE_NOTIFICATION_SECRET", "local-notification"),
                environment.getOrDefault("ALLIANCE_DIRECTORY_ADMIN_SECRET", "local-directory-admin"));
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
