package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The text of a calendar as somebody sends it, at most a mebibyte. */
final class UploadedText {

    private static final int LARGEST = 1024 * 1024;

    private UploadedText() {}

    /** The text; an error that becomes 422 {@code calendar-too-large} if it is longer than we read. */
    static Mono<String> of(Flux<DataBuffer> body) {
        return DataBufferUtils.join(body, LARGEST)
                .map(buffer -> {
                    try {
                        return buffer.toString(StandardCharsets.UTF_8);
                    } finally {
                        DataBufferUtils.release(buffer);
                    }
                })
                .defaultIfEmpty("")
                .onErrorMap(
                        DataBufferLimitException.class,
                        _ -> new ProblemException(FaultProblems.of(Fault.CALENDAR_TOO_LARGE)));
    }

    /** The name that a header {@code Slug} (RFC 5023, 9.7) asks for. */
    static String name(@Nullable String slug) {
        String name =
                slug == null ? "" : decoded(slug).replaceAll("\\p{Cntrl}", " ").strip();
        if (name.length() > AddressBody.LONGEST_NAME) {
            throw new ProblemException(
                    Problem.invalidParameter("Slug", "At most " + AddressBody.LONGEST_NAME + " characters."));
        }
        return name.isEmpty() ? "Calendar" : name;
    }

    private static String decoded(String slug) {
        try {
            return UriUtils.decode(slug, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(Problem.invalidParameter("Slug", "Percent-encoded UTF-8."));
        }
    }

    /** Tells one text from another. */
    static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
