package care.alliance.gateway.client;

import care.alliance.gateway.part.Failures;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartIsDown;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.SignInAgain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreaker;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Mono;

/** The filters around each call to a service: what its answers mean, and when not to ask at all. */
final class ServiceCalls {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private ServiceCalls() {}

    static ExchangeFilterFunction withToken(Mono<String> token) {
        return (request, next) -> token.flatMap(value -> next.exchange(ClientRequest.from(request)
                .headers(headers -> headers.setBearerAuth(value))
                .build()));
    }

    /** Turns answers that are none into errors, counts those that mean trouble, and stops asking for a while. */
    static ExchangeFilterFunction guarded(Part part, ReactiveCircuitBreaker breaker) {
        return (request, next) -> breaker.run(
                        next.exchange(request).flatMap(answer -> meaning(part, request, answer)), Mono::error)
                .onErrorMap(
                        Failures::isDown,
                        failure -> failure instanceof PartIsDown known ? known : new PartIsDown(part, failure));
    }

    private static Mono<ClientResponse> meaning(Part part, ClientRequest request, ClientResponse answer) {
        HttpStatusCode status = answer.statusCode();
        if (status.is5xxServerError()) {
            return insteadOf(answer, new PartIsDown(part, null));
        }
        if (!status.is4xxClientError()) {
            return Mono.just(answer);
        }
        if (status.equals(HttpStatus.NOT_FOUND)) {
            return insteadOf(answer, new NotFound());
        }
        if (status.equals(HttpStatus.UNAUTHORIZED)) {
            // With a token that was fresh a moment ago, another login would end here again: a fault, not a refusal.
            return insteadOf(
                    answer,
                    request.headers().containsHeader(HttpHeaders.AUTHORIZATION)
                            ? new IllegalStateException(part.code() + " refuses our tokens")
                            : new SignInAgain());
        }
        return answer.bodyToMono(JSON)
                .onErrorReturn(Map.of())
                .defaultIfEmpty(Map.of())
                .flatMap(body -> Mono.error(new ServiceProblem.Raised(problem(answer, body))));
    }

    private static Mono<ClientResponse> insteadOf(ClientResponse answer, RuntimeException meaning) {
        return answer.releaseBody().then(Mono.error(meaning));
    }

    private static ServiceProblem problem(ClientResponse answer, Map<String, Object> body) {
        Map<String, Object> extras = new LinkedHashMap<>(body);
        String code = text(extras.remove("code"), "refused");
        String detail = text(extras.remove("detail"), "");
        extras.keySet().removeAll(Set.of("type", "title", "status", "instance"));
        return new ServiceProblem(answer.statusCode(), code, detail, extras);
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value instanceof String text ? text : otherwise;
    }
}
