package care.alliance.gateway.fault;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.CLIENT_RESPONSE_HEADER_NAMES;

import care.alliance.gateway.edge.Paths;
import care.alliance.gateway.edge.RequestId;
import care.alliance.gateway.part.Part;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** The one place where failures end: a page for people, a problem for programs. It comes before Spring Boot's own, at -1. */
@Component
@Order(-2)
final class FaultHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    private final Problems problems;
    private final FaultPage page;

    FaultHandler(Problems problems, FaultPage page) {
        this.problems = problems;
        this.page = page;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        ServerHttpRequest request = exchange.getRequest();
        Fault fault = Faults.of(failure, Part.ofPath(Paths.of(request)).orElse(null));
        RequestId.logging(exchange, () -> log(fault, failure));
        forgetServiceHeaders(exchange);
        if (fault.retryAfter() != null) {
            long seconds = Math.max(1, fault.retryAfter().toSeconds());
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        return isForAPerson(request) ? page.show(exchange, fault) : problems.write(exchange, fault);
    }

    private static boolean isForAPerson(ServerHttpRequest request) {
        List<MediaType> accept = request.getHeaders().getAccept();
        return !Paths.isApi(request)
                && (accept.isEmpty() || accept.stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith));
    }

    /** Headers of an answer that is not passed on, such as its length, would describe ours wrongly. */
    private static void forgetServiceHeaders(ServerWebExchange exchange) {
        Set<String> names = exchange.getAttributeOrDefault(CLIENT_RESPONSE_HEADER_NAMES, Set.of());
        names.forEach(exchange.getResponse().getHeaders()::remove);
    }

    private static void log(Fault fault, Throwable failure) {
        if (fault.code().equals("internal")) {
            LOG.error("A request failed: {}", StackTrace.of(failure));
        } else if (fault.isOurs()) {
            LOG.warn(
                    "{} {}: {}",
                    fault.code(),
                    nameOf(fault.part()),
                    failure.getClass().getSimpleName());
        }
    }

    private static String nameOf(@Nullable Part part) {
        return part == null ? "" : part.code();
    }
}
