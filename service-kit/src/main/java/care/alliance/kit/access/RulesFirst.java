package care.alliance.kit.access;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.authorization.method.PreAuthorizeReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks the rule of the handler that a request is for, before its body and parameters are read: whoever may not call it does
 * not learn what it wants. A request for no handler of ours is let through to be told so.
 */
final class RulesFirst implements ReactiveAuthorizationManager<AuthorizationContext> {

    private static final AuthorizationResult GRANTED = new AuthorizationDecision(true);
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final SingletonSupplier<List<RequestMappingInfoHandlerMapping>> mappings;
    private final PreAuthorizeReactiveAuthorizationManager rules = new PreAuthorizeReactiveAuthorizationManager();

    RulesFirst(ApplicationContext context) {
        // With the first request, since mappings need what is guarded here; and not with every one, which would sort
        // them anew.
        this.mappings = SingletonSupplier.of(() -> context.getBeanProvider(RequestMappingInfoHandlerMapping.class)
                .orderedStream()
                .toList());
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext request) {
        return handler(request.getExchange())
                .flatMap(handler -> rules.authorize(
                        authentication.defaultIfEmpty(NOBODY),
                        new SimpleMethodInvocation(handler.getBean(), handler.getMethod())))
                .defaultIfEmpty(GRANTED);
    }

    /** Empty also where no handler takes the request as it is, such as with this method or media type. */
    private Mono<HandlerMethod> handler(ServerWebExchange exchange) {
        return Flux.fromIterable(mappings.obtain())
                .concatMap(mapping -> mapping.getHandler(exchange).onErrorComplete())
                .next()
                .ofType(HandlerMethod.class);
    }
}
