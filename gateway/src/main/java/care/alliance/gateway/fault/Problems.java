package care.alliance.gateway.fault;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a fault as an RFC 9457 problem, in the same shape as the services do. */
@Component
public final class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers 401 to a token that is wrong. */
    public Mono<Void> unauthenticated(ServerWebExchange exchange) {
        return write(exchange, Faults.ofStatus(HttpStatus.UNAUTHORIZED));
    }

    /** Answers 400 to an address that no honest client would send. */
    public Mono<Void> malformed(ServerWebExchange exchange) {
        return write(exchange, Faults.ofStatus(HttpStatus.BAD_REQUEST));
    }

    Mono<Void> write(ServerWebExchange exchange, Fault fault) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:alliance:problem:" + fault.code());
        problem.put("title", fault.status().getReasonPhrase());
        problem.put("status", fault.status().value());
        problem.put("detail", fault.detail());
        problem.put("code", fault.code());
        if (fault.part() != null) {
            problem.put("part", fault.part().code());
        }
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(fault.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }
}
