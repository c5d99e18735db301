package care.alliance.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A call as the table knows it: digests only, for callers are named by secrets and fingerprints hold bodies. */
record StoredCall(String caller, String key, String fingerprint, Instant at) {

    static StoredCall of(IdempotentCall call, String key, Instant at) {
        return new StoredCall(digest(call.caller()), digest(key), digest(call.fingerprint()), at);
    }

    static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
