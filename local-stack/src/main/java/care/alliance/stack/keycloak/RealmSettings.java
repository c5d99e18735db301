package care.alliance.stack.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the realm file leaves open, by the names of its placeholders.
 *
 * @param publicUrl where people's browsers find the pages; no slash at the end
 */
public record RealmSettings(
        String publicUrl,
        String smtpHost,
        int smtpPort,
        String mailFrom,
        String gatewaySecret,
        String notificationSecret,
        String directoryAdminSecret) {

    public Map<String, String> environment() {
        return Map.of(
                "ALLIANCE_PUBLIC_URL", publicUrl,
                "ALLIANCE_SMTP_HOST", smtpHost,
                "ALLIANCE_SMTP_PORT", "" + smtpPort,
                "ALLIANCE_MAIL_FROM", mailFrom,
                "ALLIANCE_GATEWAY_SECRET", gatewaySecret,
                "ALLIANCE_NOTIFICATION_SECRET", notificationSecret,
                "ALLIANCE_DIRECTORY_ADMIN_SECRET", directoryAdminSecret);
    }

    /** Changes when one of them does, and tells none of them. */
    public String fingerprint() {
        try {
            byte[] all = String.valueOf(new TreeMap<>(environment())).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "RealmSettings[publicUrl=" + publicUrl + ", smtp=" + smtpHost + ":" + smtpPort + "]";
    }
}
