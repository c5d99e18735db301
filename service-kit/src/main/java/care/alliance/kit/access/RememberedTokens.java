package care.alliance.kit.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers for a minute which tokens were found good: one page asks several times with the same one, and checking its signature
 * takes longer than much of what is asked for. A key that Keycloak takes back counts for as long.
 */
final class RememberedTokens implements ReactiveJwtDecoder {

    private static final Duration FOR = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final ReactiveJwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> good =
            Caffeine.newBuilder().expireAfterWrite(FOR).maximumSize(MOST).build();

    RememberedTokens(ReactiveJwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        Jwt known = good.getIfPresent(token);
        return known != null && lasts(known)
                ? Mono.just(known)
                : decoder.decode(token).doOnNext(jwt -> good.put(token, jwt));
    }

    private boolean lasts(Jwt token) {
        Instant end = token.getExpiresAt();
        return end != null && end.isAfter(clock.instant());
    }
}
