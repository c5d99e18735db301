package care.alliance.gateway.security;

import care.alliance.gateway.client.HoldKey;
import care.alliance.gateway.edge.Paths;
import care.alliance.gateway.edge.RequestId;
import care.alliance.gateway.part.Failures;
import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartIsDown;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * The way to Keycloak: {@code /login} and {@code /register}, either with {@code ?to=/some/page}, and the same way for
 * somebody who asks for a page that needs a login.
 */
@Component
final class SignIn implements ServerOAuth2AuthorizationRequestResolver, ServerAuthenticationEntryPoint {

    static final String PATH = "/login";
    static final String REGISTER = "/register";
    /** Where somebody ends who turned back at Keycloak, or whose try took too long. */
    static final String STOPPED = "/?signin=stopped";

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final ReturnTo returnTo;
    private final DefaultServerOAuth2AuthorizationRequestResolver login;
    private final DefaultServerOAuth2AuthorizationRequestResolver registration;
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    SignIn(ReactiveClientRegistrationRepository registrations, ReturnTo returnTo) {
        this.returnTo = returnTo;
        this.login = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
        this.registration = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
        // OpenID Connect "Initiating User Registration": Keycloak then opens with the registration form.
        registration.setAuthorizationRequestCustomizer(
                request -> request.additionalParameters(more -> more.put("prompt", "create")));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String path = Paths.of(request);
        boolean register = path.equals(REGISTER);
        if (!request.getMethod().equals(HttpMethod.GET) || !(register || path.equals(PATH))) {
            return Mono.empty();
        }
        return returnTo.remember(exchange, request.getQueryParams().getFirst("to"))
                .then((register ? registration : login).resolve(exchange, Registrations.PEOPLE));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registrationId) {
        return login.resolve(exchange, registrationId);
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        ServerHttpRequest request = exchange.getRequest();
        ServerHttpResponse response = exchange.getResponse();
        if (request.getHeaders().containsHeader("HX-Request")) {
            // A redirect to Keycloak inside a fragment would fail, so the whole page is loaded again.
            response.getHeaders().set("HX-Refresh", "true");
        } else if (request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith)) {
            return redirect.sendRedirect(exchange, returnTo.loginFrom(exchange));
        }
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        return response.setComplete();
    }

    /** Leads to the login again when a page finds out half-way that the login no longer counts. */
    WebFilter again() {
        return (exchange, chain) ->
                chain.filter(exchange).onErrorResume(SignInAgain.class, why -> commence(exchange, why));
    }

    /**
     * A person who turned back is not an error, and Keycloak being down is not their mistake. Keycloak also sends a tab
     * back that was left open while another one finished the login; that person goes on with the time they hold.
     */
    Mono<Void> failed(WebFilterExchange filters, AuthenticationException why) {
        if (Failures.isDown(why)) {
            return Mono.error(new PartIsDown(Part.ACCOUNTS, why));
        }
        String code = why instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : why.getClass().getSimpleName();
        ServerWebExchange exchange = filters.getExchange();
        RequestId.logging(exchange, () -> LOG.info("A sign-in ended without a login: {}", code));
        return ReactiveSecurityContextHolder.getContext()
                .flatMap(signedInMeanwhile -> exchange.getSession())
                .map(session -> HoldKey.existing(session).isPresent() ? "/book" : "/")
                .defaultIfEmpty(STOPPED)
                .flatMap(place -> redirect.sendRedirect(exchange, URI.create(place)));
    }
}
