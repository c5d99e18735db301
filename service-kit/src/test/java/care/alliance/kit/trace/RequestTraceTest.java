package care.alliance.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The trace of a request is in Reactor's context, and on a thread only for whoever asks for it there. */
class RequestTraceTest {

    private final ObservationRegistry registry = ObservationRegistry.create();
    private Observation request;

    @BeforeEach
    void aRequestInAServiceThatHasStarted() throws Exception {
        new TraceAutoConfiguration().nothingOnThreads().afterPropertiesSet();
        registry.observationConfig().observationHandler(_ -> true);
        request = Observation.start("request", registry);
    }

    @Test
    void itIsNotOnTheThreadInsideOfTheRequest() {
        Mono<Optional<Observation>> seen =
                inTheRequest(Mono.just("a message").handle((_, sink) -> sink.next(onTheThread())));

        assertThat(seen.block()).isEmpty();
    }

    @Test
    void itIsOnTheThreadForWhoeverAsks() {
        Mono<Optional<Observation>> seen =
                inTheRequest(Mono.deferContextual(context -> Mono.just(RequestTrace.with(context, this::onTheThread))));

        assertThat(seen.block()).contains(request);
        assertThat(onTheThread()).isEmpty();
    }

    private <T> Mono<T> inTheRequest(Mono<T> work) {
        return work.contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, request));
    }

    private Optional<Observation> onTheThread() {
        return Optional.ofNullable(registry.getCurrentObservation());
    }
}
