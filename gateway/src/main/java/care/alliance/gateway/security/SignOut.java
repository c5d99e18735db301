package care.alliance.gateway.security;

import care.alliance.gateway.edge.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Signs a person out in the middle of a page's work, where the next page is one of ours whatever Keycloak says. */
@Component
public final class SignOut {

    private static final Logger LOG = LoggerFactory.getLogger(SignOut.class);

    private final ServerOAuth2AuthorizedClientRepository tokens;
    private final WebClient keycloakClient;
    private final KeycloakSettings keycloak;

    SignOut(
            ServerOAuth2AuthorizedClientRepository tokensInTheSession,
            WebClient keycloakClient,
            KeycloakSettings keycloak) {
        this.tokens = tokensInTheSession;
        this.keycloakClient = keycloakClient;
        this.keycloak = keycloak;
    }

    /** Ends the web session in any case, and the login at Keycloak if that answers. */
    public Mono<Void> from(ServerWebExchange exchange, Authentication person) {
        return tokens.loadAuthorizedClient(Registrations.PEOPLE, person, exchange)
                .mapNotNull(OAuth2AuthorizedClient::getRefreshToken)
                .flatMap(this::endLogin)
                .onErrorResume(fault -> {
                    RequestId.logging(
                            exchange,
                            () -> LOG.warn(
                                    "A login could not be ended at Keycloak: {}",
                                    fault.getClass().getSimpleName()));
                    return Mono.empty();
                })
                .then(exchange.getSession())
                .flatMap(WebSession::invalidate);
    }

    private Mono<Void> endLogin(OAuth2RefreshToken refresh) {
        return keycloakClient
                .post()
                .uri(keycloak.forServers("logout"))
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .body(BodyInserters.fromFormData("client_id", KeycloakSettings.CLIENT)
                        .with("client_secret", keycloak.secret())
                        .with("refresh_token", refresh.getTokenValue()))
                .retrieve()
                .toBodilessEntity()
                .then();
    }
}
