package care.alliance.gateway.edge;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Every request has an id that people can quote and that services and logs share. A caller's own is kept when it is
 * well-formed; anything else is replaced, because it ends up in logs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestId implements WebFilter {

    public static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";
    private static final String TRACE = "traceId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    RequestId() {}

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = wellFormed(exchange.getRequest().getHeaders().getFirst(HEADER));
        exchange.getAttributes().put(KEY, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        ServerWebExchange named = exchange.mutate()
                .request(request -> request.headers(headers -> headers.set(HEADER, id)))
                .build();
        return chain.filter(named);
    }

    /** The id of the request at hand. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(KEY, "none");
    }

    /** Runs something that logs, so that its lines name the request and its trace. */
    public static void logging(ServerWebExchange exchange, Runnable log) {
        try (var _ = MDC.putCloseable(KEY, of(exchange));
                var _ = MDC.putCloseable(TRACE, traceOf(exchange))) {
            log.run();
        }
    }

    private static @Nullable String traceOf(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(request -> request.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId())
                .orElse(null);
    }

    private static String wellFormed(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
