package care.alliance.gateway.security;

import care.alliance.gateway.cache.PageCache;
import care.alliance.gateway.cache.PageCacheSettings;
import care.alliance.gateway.edge.EdgeSettings;
import care.alliance.gateway.edge.Paths;
import care.alliance.gateway.fault.Problems;
import care.alliance.gateway.limit.Limits;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;

/** The pages: login at Keycloak, a session cookie, CSRF tokens in forms. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(2)
    SecurityWebFilterChain pageChain(
            ServerHttpSecurity http,
            Limits limits,
            SignIn signIn,
            ReturnTo returnTo,
            EndSession endSession,
            ServerLogoutSuccessHandler signedOut,
            CookieServerCsrfTokenRepository csrfTokens,
            PageCacheSettings pageCache,
            HeadersForAll headers) {
        ServerAccessDeniedHandler denied =
                (exchange, why) -> Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        return http.authorizeExchange(PageSecurity::whoMaySee)
                .oauth2Login(login -> login.loginPage(SignIn.PATH)
                        .authorizationRequestResolver(signIn)
                        .authenticationSuccessHandler(returnTo.afterSignIn())
                        .authenticationFailureHandler(signIn::failed))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(endSession)))
                .logout(logout -> logout.logoutHandler(new DelegatingServerLogoutHandler(
                                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                        .logoutSuccessHandler(signedOut))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(signIn).accessDeniedHandler(denied))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(new AndServerWebExchangeMatcher(
                                CsrfWebFilter.DEFAULT_CSRF_MATCHER, PageSecurity::notADocument))
                        .accessDeniedHandler(denied))
                .requestCache(cache -> cache.requestCache(returnTo.cache()))
                .headers(headers::forPages)
                .addFilterAfter(new PageContext(), SecurityWebFiltersOrder.REACTOR_CONTEXT)
                .addFilterAfter(limits.filter(), SecurityWebFiltersOrder.REACTOR_CONTEXT)
                .addFilterAfter(signIn.again(), SecurityWebFiltersOrder.EXCEPTION_TRANSLATION)
                .addFilterAfter(new PageCache(pageCache), SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    /**
     * A document is passed on while it comes in, so nothing may read its form first. Its page wants a secret of its own in the
     * form: the token for documents, which needs no login, or that for calendars.
     */
    private static Mono<MatchResult> notADocument(ServerWebExchange exchange) {
        return Paths.isDocumentForm(exchange.getRequest()) ? MatchResult.notMatch() : MatchResult.match();
    }

    /** Only what needs a person at all. Which appointment somebody may see is decided where appointments are kept. */
    private static void whoMaySee(AuthorizeExchangeSpec access) {
        access.pathMatchers("/sessions/**", "/courses/**", "/waitlist/**")
                .authenticated()
                .pathMatchers(HttpMethod.POST, "/book")
                .authenticated()
                .pathMatchers("/my-data/deleted")
                .permitAll()
                .pathMatchers("/my-data/**")
                .hasRole("patient")
                .pathMatchers("/reception/**", "/clinic/**")
                .hasRole(SignedInPerson.STAFF)
                .pathMatchers("/profile/**")
                .hasRole("therapist")
                .pathMatchers("/editor/**")
                .hasRole("editor")
                .pathMatchers("/operator/**")
                .hasRole("operator")
                .anyExchange()
                .permitAll();
    }

    /** Also tells Keycloak, which then signs the person out everywhere. */
    @Bean
    ServerLogoutSuccessHandler signedOut(ReactiveClientRegistrationRepository registrations, EdgeSettings edge) {
        var signedOut = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        signedOut.setPostLogoutRedirectUri(edge.at("/"));
        signedOut.setLogoutSuccessUrl(URI.create("/"));
        return signedOut;
    }

    /** In a cookie and not in the session, so that reading a public page costs no memory here. */
    @Bean
    CookieServerCsrfTokenRepository csrfTokens(EdgeSettings edge) {
        CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieName(cookieName("csrf", edge));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(edge.https()).sameSite("Lax"));
        return tokens;
    }

    @Bean
    WebSessionIdResolver sessionCookie(EdgeSettings edge) {
        SessionCookie cookie = new SessionCookie();
        cookie.setCookieName(cookieName("session", edge));
        cookie.setCookieMaxAge(Duration.ofSeconds(-1));
        cookie.addCookieInitializer(attributes ->
                attributes.httpOnly(true).secure(edge.https()).sameSite("Lax").path("/"));
        return cookie;
    }

    /** Browsers keep {@code __Host-} cookies from being set by other hosts of the domain; they insist on https for them. */
    private static String cookieName(String purpose, EdgeSettings edge) {
        return (edge.https() ? "__Host-" : "") + "alliance-" + purpose;
    }

    /** Paths with dots, double slashes and the like mean different things to different servers, so none gets through. */
    @Bean
    ServerExchangeRejectedHandler suspicious(Problems problems) {
        return (exchange, why) -> Paths.of(exchange.getRequest()).startsWith("/api/")
                ? problems.malformed(exchange)
                : Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
