package care.alliance.gateway.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;
import org.springframework.web.server.session.WebSessionStore;
import reactor.core.publisher.Mono;

/** Back-channel logout: Keycloak says that a login has ended, and its web sessions end here, at once and in this process. */
@Component
final class EndSession implements ServerLogoutHandler {

    private final LoginSessions logins;
    private final WebSessionStore sessions;

    EndSession(LoginSessions logins, WebSessionManager manager) {
        this.logins = logins;
        this.sessions = ((DefaultWebSessionManager) manager).getSessionStore();
    }

    @Override
    public Mono<Void> logout(WebFilterExchange exchange, Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcLogoutToken token
                ? logins.removeSessionInformation(token)
                        .flatMap(session -> sessions.removeSession(session.getSessionId()))
                        .then()
                : Mono.empty();
    }
}
