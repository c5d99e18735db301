package care.alliance.gateway.limit;

import care.alliance.gateway.edge.Paths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts each request before it costs anything. It sits inside the security chains, behind the check of who is asking,
 * so that people behind one address do not use up each other's quota once they are signed in.
 */
final class LimitFilter implements WebFilter {

    static final String LIMIT = "RateLimit";
    static final String POLICY = "RateLimit-Policy";

    private final Limits limits;
    private final Limit api;
    private final Limit pages;
    private final Limit holds;
    private final Limit signIn;
    private final Limit enquiries;
    private final Limit applications;

    LimitFilter(Limits limits, LimitSettings settings) {
        this.limits = limits;
        this.api = new Limit("api", settings.api());
        this.pages = new Limit("pages", settings.pages());
        this.holds = new Limit("holds", settings.holds());
        this.signIn = new Limit("sign-in", settings.signIn());
        this.enquiries = new Limit("enquiries", settings.enquiries());
        this.applications = new Limit("applications", settings.applications());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (Paths.isSameForEverybody(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .filter(someone -> someone.isAuthenticated() && !(someone instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(subject -> count(exchange, subject, chain));
    }

    private Mono<Void> count(ServerWebExchange exchange, Optional<String> subject, WebFilterChain chain) {
        Caller address = Caller.at(exchange.getRequest().getRemoteAddress());
        Caller caller = subject.map(Caller::subject).orElse(address);
        List<Count> counts = new ArrayList<>();
        for (Limit limit : limitsOn(exchange.getRequest(), subject.isPresent())) {
            counts.add(limits.take(limit, limit.equals(api) || limit.equals(pages) ? caller : address));
        }
        tell(exchange.getResponse().getHeaders(), counts);
        long wait = counts.stream().mapToLong(Count::waitFor).max().orElse(0);
        return counts.stream().allMatch(Count::allowed)
                ? passed(exchange, chain, address)
                : Mono.error(new TooManyRequests(Duration.ofSeconds(wait)));
    }

    /** An application that was refused was none: whoever corrects a form has as many tries as it takes. */
    private Mono<Void> passed(ServerWebExchange exchange, WebFilterChain chain, Caller address) {
        Mono<Void> answered = chain.filter(exchange);
        return isApplication(exchange.getRequest())
                ? answered.doOnSuccess(end -> {
                    HttpStatusCode status = exchange.getResponse().getStatusCode();
                    if (status != null && status.isError()) {
                        limits.giveBack(applications, address);
                    }
                })
                : answered;
    }

    private static boolean isApplication(ServerHttpRequest request) {
        String path = Paths.of(request);
        return HttpMethod.POST.equals(request.getMethod())
                && (path.equals("/api/directory/applications") || path.equals("/work-with-us"));
    }

    private List<Limit> limitsOn(ServerHttpRequest request, boolean signedIn) {
        String path = Paths.of(request);
        boolean post = request.getMethod().equals(HttpMethod.POST);
        if (isApplication(request)) {
            return List.of(Paths.isApi(request) ? api : pages, applications);
        }
        if (Paths.isApi(request)) {
            boolean nameless = post && !signedIn && path.equals("/api/booking/appointments");
            if (post && path.equals("/api/directory/enquiries")) {
                return List.of(api, enquiries);
            }
            return nameless ? List.of(api, holds) : List.of(api);
        }
        if (post && path.equals("/holds")) {
            return List.of(pages, holds);
        }
        if (post && path.equals("/guidance")) {
            return List.of(pages, enquiries);
        }
        return path.equals("/login") || path.equals("/register") ? List.of(pages, signIn) : List.of(pages);
    }

    private static void tell(HttpHeaders headers, List<Count> counts) {
        headers.set(POLICY, counts.stream().map(count -> count.limit().policy()).collect(Collectors.joining(", ")));
        headers.set(LIMIT, counts.stream().map(Count::header).collect(Collectors.joining(", ")));
    }
}
