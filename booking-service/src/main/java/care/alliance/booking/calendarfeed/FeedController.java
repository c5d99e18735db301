package care.alliance.booking.calendarfeed;

import care.alliance.booking.calendarfeed.domain.FeedOwner;
import care.alliance.booking.calendarfeed.domain.FeedToken;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Feeds, to whoever knows their address: calendar programs cannot sign in. */
@RestController
class FeedController {

    static final String PATH = "/api/booking/calendars/";

    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final FeedStore store;
    private final FeedEntries entries;
    private final FeedWriter writer;

    FeedController(FeedStore store, FeedEntries entries, FeedWriter writer) {
        this.store = store;
        this.entries = entries;
        this.writer = writer;
    }

    @Anyone
    @GetMapping(PATH + "{token}.ics")
    Mono<ResponseEntity<String>> feed(@PathVariable String token) {
        return store.read(new FeedToken(token))
                .flatMap(this::text)
                .map(text -> ResponseEntity.ok()
                        .contentType(ICS)
                        .eTag(tag(text))
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .body(text))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private Mono<String> text(FeedOwner owner) {
        return entries.of(owner).collectList().map(sessions -> writer.write(owner, sessions));
    }

    private static String tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
