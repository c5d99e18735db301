package care.alliance.gateway.edge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** One line per request: method, path, status, time. No query string, address, cookie or name, which may tell who is unwell. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class AccessLog implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger("care.alliance.gateway.access");

    private final Clock clock;

    AccessLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (Paths.isSameForEverybody(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        Instant start = clock.instant();
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> RequestId.logging(exchange, () -> log(exchange, start))));
        return chain.filter(exchange);
    }

    private void log(ServerWebExchange exchange, Instant start) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        LOG.info(
                "{} {} {} {} ms",
                exchange.getRequest().getMethod(),
                oneLine(Paths.inLogs(exchange.getRequest())),
                status == null ? 200 : status.value(),
                Duration.between(start, clock.instant()).toMillis());
    }

    /** Raw paths keep their percent signs, so nobody can start a log line of their own; very long ones are cut. */
    private static String oneLine(String rawPath) {
        return rawPath.length() <= 200 ? rawPath : rawPath.substring(0, 200) + "…";
    }
}
