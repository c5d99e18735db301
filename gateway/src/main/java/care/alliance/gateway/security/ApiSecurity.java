package care.alliance.gateway.security;

import care.alliance.gateway.edge.Paths;
import care.alliance.gateway.fault.Problems;
import care.alliance.gateway.limit.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * The API: bearer tokens only. No cookie counts here, so no other site can make a browser act through it, and no CSRF
 * filter is needed, which would read bodies that are meant for a service. Somebody without a token is let through; the
 * services decide what that is enough for. A token that is wrong is refused here.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityWebFilterChain apiChain(ServerHttpSecurity http, Limits limits, Problems problems, HeadersForAll headers) {
        WebFilter counting = limits.filter();
        ServerAuthenticationEntryPoint refusal = refusal(problems, counting);
        return http.securityMatcher(ApiSecurity::isApi)
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(Customizer.withDefaults()).authenticationEntryPoint(refusal))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(CsrfSpec::disable)
                .logout(LogoutSpec::disable)
                .headers(headers::forTheApi)
                .authorizeExchange(access -> access.anyExchange().permitAll())
                .addFilterAfter(counting, SecurityWebFiltersOrder.AUTHENTICATION)
                .build();
    }

    /** A span for each filter of a request tells nobody anything, and takes longer than most filters do. */
    @Bean
    SecurityObservationSettings noSpansOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    private static Mono<MatchResult> isApi(ServerWebExchange exchange) {
        return Paths.isApi(exchange.getRequest()) ? MatchResult.match() : MatchResult.notMatch();
    }

    /** RFC 6750, section 3. A wrong token costs its sender a request too, so guessing is slow. */
    private static ServerAuthenticationEntryPoint refusal(Problems problems, WebFilter counting) {
        return (request, wrong) -> counting.filter(request, exchange -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            return problems.unauthenticated(exchange);
        });
    }
}
