package care.alliance.kit.idempotency;

import care.alliance.kit.trace.RequestTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets a write go on to its end when its caller is gone.
 *
 * <p>WebFlux cancels the work of a caller who hangs up. A transaction that is cancelled while it begins or ends may hand its
 * connection on before the database has answered, and the next transaction then runs without one. Whoever hung up asks again
 * with the same key and gets the answer.
 */
final class UninterruptedWrites implements WebFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(UninterruptedWrites.class);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD) || method.equals(HttpMethod.OPTIONS)) {
            return chain.filter(exchange);
        }
        Mono<Void> work = chain.filter(exchange).cache();
        return Mono.deferContextual(context -> work.doOnCancel(() ->
                work.subscribe(_ -> {}, fault -> RequestTrace.run(context, () -> unheard(fault)))));
    }

    private static void unheard(Throwable fault) {
        LOG.warn(
                "A write whose caller was gone failed with {}.",
                fault.getClass().getName());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
