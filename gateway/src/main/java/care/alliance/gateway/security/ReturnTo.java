package care.alliance.gateway.security;

import care.alliance.gateway.edge.EdgeSettings;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.security.web.server.savedrequest.WebSessionServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where somebody was when asked to sign in, so that they come back there. Only ever a page of this site. */
@Component
final class ReturnTo {

    /** One slash and then something that no browser takes for another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,500}");

    private final WebSessionServerRequestCache cache = new WebSessionServerRequestCache();
    private final String site;

    ReturnTo(EdgeSettings edge) {
        this.site = edge.at("");
        cache.setSaveRequestMatcher(ServerWebExchangeMatchers.anyExchange());
    }

    ServerRequestCache cache() {
        return cache;
    }

    ServerAuthenticationSuccessHandler afterSignIn() {
        var home = new RedirectServerAuthenticationSuccessHandler("/");
        home.setRequestCache(cache);
        return home;
    }

    /** Remembers a page asked for by name, as in {@code /login?to=/book}; anything but a local path is ignored. */
    Mono<Void> remember(ServerWebExchange exchange, @Nullable String to) {
        if (to == null || !LOCAL.matcher(to).matches()) {
            return Mono.empty();
        }
        ServerHttpRequest there = exchange.getRequest()
                .mutate()
                .method(HttpMethod.GET)
                .uri(URI.create(site + to))
                .build();
        return cache.saveRequest(exchange.mutate().request(there).build());
    }

    /** Remembers this page, or for a form the page that it was on: a form cannot be sent again after a login. */
    Mono<Void> rememberWhereTheyWere(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return request.getMethod().equals(HttpMethod.GET)
                ? cache.saveRequest(exchange)
                : remember(exchange, pageOfForm(request).orElse(null));
    }

    private Optional<String> pageOfForm(ServerHttpRequest request) {
        return Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.REFERER))
                .filter(page -> page.startsWith(site + "/"))
                .map(page -> page.substring(site.length()));
    }
}
