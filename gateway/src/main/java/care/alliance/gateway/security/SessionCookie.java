package care.alliance.gateway.security;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.CookieWebSessionIdResolver;

/**
 * The web session's id in a cookie that is never taken away. A login gives the session a new id; a request of another tab,
 * sent with the old one a moment before, would take the new cookie away with its answer, and the held time with it. An id of
 * no session does no harm.
 */
final class SessionCookie extends CookieWebSessionIdResolver {

    @Override
    public void expireSession(ServerWebExchange exchange) {
        // Signing out ends the session itself.
    }
}
