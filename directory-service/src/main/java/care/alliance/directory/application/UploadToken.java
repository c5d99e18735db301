package care.alliance.directory.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

/** What lets an applicant, who has no login, add documents for a while. Only its digest is stored. */
record UploadToken(String secret) {

    static final String HEADER = "Upload-Token";

    /** How long after the application documents can be added. */
    static final Duration VALID = Duration.ofHours(2);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static UploadToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new UploadToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** In hexadecimal digits. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "UploadToken[…]";
    }
}
