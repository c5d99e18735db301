package care.alliance.gateway.edge;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    RequestId() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new InLogs());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = wellFormed(exchange.getRequest().getHeaders().getFirst(HEADER));
        exchange.getAttributes().put(KEY, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        ServerWebExchange named = exchange.mutate()
                .request(request -> request.headers(headers -> headers.set(HEADER, id)))
                .build();
        return chain.filter(named).contextWrite(context -> context.put(KEY, id));
    }

    /** The id of the request at hand. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(KEY, "none");
    }

    /** Runs something that logs, where the context of the request has already ended. */
    public static void logging(ServerWebExchange exchange, Runnable log) {
        try (var _ = MDC.putCloseable(KEY, of(exchange))) {
            log.run();
        }
    }

    private static String wellFormed(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** Puts the id into the log lines of whatever thread works on the request. */
    private static final class InLogs implements ThreadLocalAccessor<String> {

        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public @Nullable String getValue() {
            return MDC.get(KEY);
        }

        @Override
        public void setValue(String id) {
            MDC.put(KEY, id);
        }

        @Override
        public void setValue() {
            MDC.remove(KEY);
        }
    }
}
