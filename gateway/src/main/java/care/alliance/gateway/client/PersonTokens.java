package care.alliance.gateway.client;

import care.alliance.gateway.part.Failures;
import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartIsDown;
import care.alliance.gateway.security.Registrations;
import care.alliance.gateway.security.SignInAgain;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The signed-in person's access token, refreshed when it is about to expire. A page asks several services at once, and a
 * refresh token may be good for one use only, so each session refreshes at most once at a time.
 */
final class PersonTokens {

    private final ReactiveOAuth2AuthorizedClientManager clients;
    private final Clock clock;
    private final ConcurrentMap<String, Mono<String>> underWay = new ConcurrentHashMap<>();

    PersonTokens(ReactiveOAuth2AuthorizedClientManager clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** Fails with {@link SignInAgain} when nobody is signed in or Keycloak no longer accepts the login. */
    Mono<String> current() {
        return Mono.deferContextual(context -> context.<ServerWebExchange>getOrEmpty(ServerWebExchange.class)
                .map(this::current)
                .orElseGet(() -> Mono.error(new SignInAgain())));
    }

    private Mono<String> current(ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(OAuth2AuthenticationToken.class)
                .switchIfEmpty(Mono.error(SignInAgain::new))
                .zipWith(exchange.getSession())
                .flatMap(both -> underWay.computeIfAbsent(
                        both.getT2().getId(),
                        session -> authorize(both.getT1(), exchange)
                                .doFinally(end -> underWay.remove(session))
                                .cache()));
    }

    private Mono<String> authorize(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        OAuth2AuthorizeRequest request = OAuth2AuthorizeRequest.withClientRegistrationId(Registrations.PEOPLE)
                .principal(person)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build();
        return clients.authorize(request)
                .map(OAuth2AuthorizedClient::getAccessToken)
                .filter(this::stillCounts)
                .map(OAuth2AccessToken::getTokenValue)
                .switchIfEmpty(Mono.error(SignInAgain::new))
                .onErrorMap(ClientAuthorizationException.class, PersonTokens::whatItMeans)
                .onErrorMap(Failures::isDown, failure -> new PartIsDown(Part.ACCOUNTS, failure));
    }

    /** An old token comes back unchanged when there is no refresh token to go with it. */
    private boolean stillCounts(OAuth2AccessToken token) {
        return token.getExpiresAt() == null || clock.instant().isBefore(token.getExpiresAt());
    }

    /** Keycloak answers {@code invalid_grant} when the login has ended; anything else is Keycloak's trouble, not the person's. */
    private static RuntimeException whatItMeans(ClientAuthorizationException refused) {
        return switch (refused.getError().getErrorCode()) {
            case "invalid_grant", "client_authorization_required" -> new SignInAgain();
            default -> new PartIsDown(Part.ACCOUNTS, refused);
        };
    }
}
