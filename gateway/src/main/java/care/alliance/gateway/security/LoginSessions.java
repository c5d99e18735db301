package care.alliance.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.server.session.ReactiveOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which web session belongs to which login at Keycloak, so that a logout there ends the session here. Bounded, unlike
 * Spring's own, which keeps an entry for every session that ever timed out.
 */
@Component
final class LoginSessions implements ReactiveOidcSessionRegistry {

    /** The realm ends every login after ten hours. */
    private static final Duration LONGEST_LOGIN = Duration.ofHours(12);

    private static final int MOST = 50_000;

    private final Cache<String, OidcSessionInformation> bySessionId = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST_LOGIN)
            .build();

    @Override
    public Mono<Void> saveSessionInformation(OidcSessionInformation session) {
        return Mono.fromRunnable(() -> bySessionId.put(session.getSessionId(), session));
    }

    @Override
    public Mono<OidcSessionInformation> removeSessionInformation(String sessionId) {
        return Mono.fromSupplier(() -> bySessionId.asMap().remove(sessionId));
    }

    @Override
    public Flux<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return Flux.defer(() -> {
            List<OidcSessionInformation> ended = bySessionId.asMap().values().stream()
                    .filter(session -> isMeant(token, session.getPrincipal()))
                    .toList();
            ended.forEach(session -> bySessionId.invalidate(session.getSessionId()));
            return Flux.fromIterable(ended);
        });
    }

    /** OpenID Connect Back-Channel Logout 1.0, section 2.7: one session when it has a {@code sid}, else all of the person's. */
    private static boolean isMeant(OidcLogoutToken token, OidcUser person) {
        boolean sameIssuer = Objects.equals(token.getIssuer(), person.getIssuer());
        return token.getSessionId() == null
                ? sameIssuer && Objects.equals(token.getSubject(), person.getSubject())
                : sameIssuer && token.getSessionId().equals(person.getClaimAsString("sid"));
    }
}
