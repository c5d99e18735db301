package care.alliance.gateway.security;

import care.alliance.gateway.edge.Paths;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Finds out once per request who the page is for and which CSRF token its forms carry, for controllers, templates and
 * error pages alike. The token must be asked for here: it is lazy, and without a subscriber no cookie is set.
 */
final class PageContext implements WebFilter {

    /** Request attribute and model name of the {@link Visitor}. */
    static final String VISITOR = "visitor";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (Paths.isSameForEverybody(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return visitor()
                .doOnNext(visitor -> exchange.getAttributes().put(VISITOR, visitor))
                .then(csrfToken(exchange))
                .then(chain.filter(exchange));
    }

    static Visitor visitor(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(VISITOR, Visitor.ANONYMOUS);
    }

    private static Mono<Visitor> visitor() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof SignedInPerson person
                        ? person.visitor()
                        : Visitor.ANONYMOUS)
                .defaultIfEmpty(Visitor.ANONYMOUS);
    }

    private static Mono<Void> csrfToken(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(value ->
                        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, value))
                .then();
    }
}
