package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Attempt.Place;
import care.alliance.booking.appointment.Attempt.Worthwhile;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets one attempt at a time be made for what only one can have. Whoever came second looks again when the first is done, mostly to
 * see that it is gone: so a crowd costs a look and not as many transactions, each waiting for the same row. That nothing is given
 * twice is not this class's doing; the claim sees to that, and other instances do not know of these turns.
 */
@Component
class Turns {

    /** Whoever has been overtaken so often stops being polite. */
    private static final int ROUNDS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ConcurrentMap<Place, Sinks.Empty<Void>> first = new ConcurrentHashMap<>();

    /**
     * Acts upon the attempt when it is its turn.
     *
     * @param look subscribed to again after each wait
     */
    <T> Mono<T> take(Mono<Attempt> look, Function<Attempt, Mono<T>> act) {
        return take(look, act, ROUNDS);
    }

    private <T> Mono<T> take(Mono<Attempt> look, Function<Attempt, Mono<T>> act, int rounds) {
        return look.flatMap(attempt -> {
            if (!(attempt instanceof Worthwhile worthwhile) || worthwhile.place() == null || rounds == 0) {
                return act.apply(attempt);
            }
            Place place = worthwhile.place();
            Sinks.Empty<Void> done = Sinks.empty();
            Sinks.Empty<Void> before = first.putIfAbsent(place, done);
            return before == null
                    ? act.apply(attempt).doFinally(_ -> {
                        first.remove(place, done);
                        done.tryEmitEmpty();
                    })
                    : before.asMono().timeout(PATIENCE, Mono.empty()).then(take(look, act, rounds - 1));
        });
    }
}
