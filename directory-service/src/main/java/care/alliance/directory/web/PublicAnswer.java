package care.alliance.directory.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers that are the same for everybody and may be kept for a minute; after that the ETag saves the body. */
public final class PublicAnswer {

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic();
    private static final int ETAG_BYTES = 12;

    private PublicAnswer() {}

    /**
     * The answer with this body.
     *
     * @param body records and lists only, whose text is the same for the same content
     */
    public static <T> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .eTag(fingerprint(body))
                .body(body);
    }

    private static String fingerprint(Object body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(body.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, ETAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
