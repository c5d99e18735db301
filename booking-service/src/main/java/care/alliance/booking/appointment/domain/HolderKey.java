package care.alliance.booking.appointment.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprint of the secret by which a web session proves that a hold is its own. The secret itself is not kept.
 *
 * @param sha256 lower-case hex
 */
public record HolderKey(String sha256) {

    /** The fingerprint of a secret. */
    public static HolderKey ofSecret(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return new HolderKey(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "HolderKey";
    }
}
