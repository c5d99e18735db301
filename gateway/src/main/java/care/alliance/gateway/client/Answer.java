package care.alliance.gateway.client;

import care.alliance.gateway.part.ServiceProblem;
import reactor.core.publisher.Mono;

/** What a service said to a request that it may well refuse, such as a booking: either is ordinary, so both are values. */
public sealed interface Answer<T> {

    /** It did what was asked. */
    record Given<T>(T body) implements Answer<T> {}

    /** It refused, and said why. */
    record Refused<T>(ServiceProblem problem) implements Answer<T> {}

    /** Turns a refusal into a value. A missing thing stays an error, and so does a part that is down. */
    static <T> Mono<Answer<T>> of(Mono<T> call) {
        return call.<Answer<T>>map(Given::new)
                .onErrorResume(ServiceProblem.Raised.class, refused -> Mono.just(new Refused<>(refused.problem())));
    }
}
