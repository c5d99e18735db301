package care.alliance.gateway.fault;

import care.alliance.gateway.edge.RequestId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Shows a fault to a person, with the template {@code error/403}, {@code 404}, {@code 429}, {@code 500}, {@code 503}, or
 * {@code 4xx} for what else a browser may get wrong. Templates see {@code status}, {@code code}, {@code part} (its code, or
 * null), {@code partName}, {@code retryAfter} (seconds, or null), {@code requestId}, and what every page sees.
 */
@Component
final class FaultPage {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ServerResponse.Context context;

    FaultPage(ServerCodecConfigurer codecs, ObjectProvider<ViewResolver> views) {
        this.context = new Rendering(codecs.getWriters(), views.orderedStream().toList());
    }

    Mono<Void> show(ServerWebExchange exchange, Fault fault) {
        return ServerResponse.status(fault.status())
                .contentType(HTML)
                .render(template(fault.status()), model(exchange, fault))
                .flatMap(page -> page.writeTo(exchange, context))
                .onErrorResume(broken -> {
                    RequestId.logging(
                            exchange, () -> LOG.error("The error page itself is broken: {}", StackTrace.of(broken)));
                    return lastResort(exchange);
                });
    }

    private static String template(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "error/403";
            case NOT_FOUND -> "error/404";
            case TOO_MANY_REQUESTS -> "error/429";
            case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "error/503";
            default -> status.is4xxClientError() ? "error/4xx" : "error/500";
        };
    }

    private static Map<String, Object> model(ServerWebExchange exchange, Fault fault) {
        Map<String, Object> model = new HashMap<>();
        // What the page's filter found out before the fault: who it is for, and the CSRF token of its forms.
        for (String known : List.of("visitor", "_csrf")) {
            Object value = exchange.getAttribute(known);
            if (value != null) {
                model.put(known, value);
            }
        }
        model.put("status", fault.status().value());
        model.put("code", fault.code());
        model.put("requestId", RequestId.of(exchange));
        if (fault.part() != null) {
            model.put("part", fault.part().code());
            model.put("partName", fault.part().plainName());
        }
        if (fault.retryAfter() != null) {
            model.put("retryAfter", fault.retryAfter().toSeconds());
        }
        return model;
    }

    /** For the case that even the error page fails: what somebody in need must still find. */
    private static Mono<Void> lastResort(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(HTML);
        String page = """
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>Alliance</title></head>
                <body><h1>Something went wrong</h1>
                <p>Please try again in a moment. Your reference is %s.</p>
                <p>If you need help now: call 999 in an emergency, NHS 111, or Samaritans on 116 123, free, day and night.</p>
                <p><a href="/">Home</a></p></body></html>
                """.formatted(RequestId.of(exchange));
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    private record Rendering(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
            implements ServerResponse.Context {}
}
