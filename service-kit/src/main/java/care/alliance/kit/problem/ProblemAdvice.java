package care.alliance.kit.problem;

import care.alliance.kit.fault.Faults;
import care.alliance.kit.trace.RequestTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns every exception that leaves a handler or filter into a problem. */
final class ProblemAdvice implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        return Mono.deferContextual(context -> RequestTrace.with(context, () -> noted(exchange, fault)));
    }

    private Mono<Void> noted(ServerWebExchange exchange, Throwable fault) {
        if (exchange.getResponse().isCommitted()) {
            log.warn("An answer to {} broke off: {}", request(exchange), Faults.code(fault));
            return Mono.error(fault);
        }
        Problem problem = Problems.of(fault);
        if (fault instanceof MethodNotAllowedException refused) {
            exchange.getResponse().getHeaders().setAllow(refused.getSupportedMethods());
        }
        note(exchange, problem, fault);
        return writer.write(exchange, problem);
    }

    /** Before Boot's own handler (-1). */
    @Override
    public int getOrder() {
        return -2;
    }

    private static void note(ServerWebExchange exchange, Problem problem, Throwable fault) {
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.error("Unexpected fault answering {}", request(exchange), new LoggedFault(fault));
        } else if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            log.warn("Unavailable answering {}: {}", request(exchange), Faults.code(fault));
        }
    }

    /** Names the handler's pattern, never the address asked for: it may hold what a person typed. */
    private static String request(ServerWebExchange exchange) {
        Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return exchange.getRequest().getMethod() + " " + (pattern == null ? "(before any handler)" : pattern);
    }
}
