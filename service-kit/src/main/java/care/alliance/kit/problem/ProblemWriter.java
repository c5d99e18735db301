package care.alliance.kit.problem;

import java.util.Objects;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no handler does it: in filters, for unknown paths, after faults. */
public final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the problem; headers that were set on the response before are kept. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ResponseEntity<ProblemDetail> answer = problem.response();
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(answer.getStatusCode());
        answer.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        return response.writeWith(Mono.fromSupplier(() -> {
            byte[] body = json.writeValueAsBytes(Objects.requireNonNull(answer.getBody()));
            DataBuffer buffer = response.bufferFactory().wrap(body);
            return buffer;
        }));
    }
}
