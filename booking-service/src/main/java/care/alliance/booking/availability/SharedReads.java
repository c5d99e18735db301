package care.alliance.booking.availability;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionContextManager;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Reads a thing once for everybody who asks for it at the same time: of each, one reading runs, and whoever asks meanwhile gets
 * the next. So nobody is told what was read before they asked. Inside a transaction everybody reads for themselves.
 *
 * @param <K> what is read
 * @param <V> what it says; seen by many threads
 */
final class SharedReads<K, V> {

    private final ConcurrentMap<K, Turn<V>> last = new ConcurrentHashMap<>();

    /**
     * What is read for this key.
     *
     * @param now when it is asked; the reading gets the latest of those whom it is for
     */
    Mono<V> ask(K key, Instant now, Function<Instant, Mono<V>> read) {
        return TransactionContextManager.currentContext()
                .hasElement()
                .onErrorReturn(NoTransactionException.class, false)
                .flatMap(transaction -> transaction ? read.apply(now) : turn(key, now, read));
    }

    private Mono<V> turn(K key, Instant now, Function<Instant, Mono<V>> read) {
        return Mono.defer(() -> last.compute(
                        key,
                        (_, turn) -> turn != null && turn.joined(now)
                                ? turn
                                : new Turn<>(turn, now, read, mine -> last.remove(key, mine)))
                .result);
    }

    private static final class Turn<V> {

        private final Sinks.Empty<Void> over = Sinks.empty();
        private final Mono<V> result;
        private Instant asked;
        private boolean begun;

        /** @param before whose end is waited for; nothing else of it is kept, or a line that never ends would keep all of them */
        private Turn(@Nullable Turn<V> before, Instant asked, Function<Instant, Mono<V>> read, Consumer<Turn<V>> end) {
            this.asked = asked;
            Mono<Void> until = before == null ? Mono.empty() : before.over.asMono();
            this.result = until.then(Mono.defer(() -> read.apply(begin())))
                    .doFinally(_ -> {
                        end.accept(this);
                        over.tryEmitEmpty();
                    })
                    .cache();
        }

        private synchronized boolean joined(Instant at) {
            if (begun) {
                return false;
            }
            asked = at.isAfter(asked) ? at : asked;
            return true;
        }

        private synchronized Instant begin() {
            begun = true;
            return asked;
        }
    }
}
