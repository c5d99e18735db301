package care.alliance.gateway.security;

import care.alliance.gateway.edge.EdgeSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.util.UriUtils;
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
        return Mono.justOrEmpty(to)
                .filter(path -> LOCAL.matcher(path).matches())
                .flatMap(path -> Mono.justOrEmpty(page(path)))
                .flatMap(page -> {
                    ServerHttpRequest there = exchange.getRequest()
                            .mutate()
                            .method(HttpMethod.GET)
                            .uri(page)
                            .build();
                    return cache.saveRequest(exchange.mutate().request(there).build());
                });
    }

    /**
     * The login with the way back to this page, or for a form to the page that it was on: a form cannot be sent again after
     * a login. Nothing is kept for somebody who does not go there.
     */
    URI loginFrom(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        Optional<String> page = request.getMethod().equals(HttpMethod.GET)
                ? Optional.of(request.getURI())
                        .map(here -> here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery()))
                : pageOfForm(request);
        return URI.create(page.map(there -> SignIn.PATH + "?to=" + UriUtils.encode(there, StandardCharsets.UTF_8))
                .orElse(SignIn.PATH));
    }

    private Optional<URI> page(String path) {
        try {
            return Optional.of(URI.create(site + path));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<String> pageOfForm(ServerHttpRequest request) {
        return Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.REFERER))
                .filter(page -> page.startsWith(site + "/"))
                .map(page -> page.substring(site.length()));
    }
}
