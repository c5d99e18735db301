package care.alliance.booking.appointment;

import io.r2dbc.spi.R2dbcException;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.NestedExceptionUtils;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * What to do when two transactions wait for each other and PostgreSQL aborts one (40P01, 40001), or
 * one waits longer for a lock than it may (55P03): try once more. It goes around the whole transaction, for nothing can
 * be done in an aborted one.
 */
public final class Rivalry {

    private static final Set<String> ABORTED = Set.of("40P01", "40001", "55P03");

    private Rivalry() {}

    /** The transaction, tried a second time if a rival had it aborted. */
    public static <T> Mono<T> settle(Mono<T> transaction) {
        return transaction.retryWhen(
                Retry.max(1).filter(Rivalry::hadItAborted).onRetryExhaustedThrow((_, last) -> last.failure()));
    }

    /** The same for a booking: whoever loses twice finds the slot taken. */
    public static <T> Mono<T> settle(Mono<T> transaction, Supplier<Mono<T>> taken) {
        return settle(transaction).onErrorResume(Rivalry::hadItAborted, _ -> taken.get());
    }

    private static boolean hadItAborted(Throwable fault) {
        return NestedExceptionUtils.getMostSpecificCause(fault) instanceof R2dbcException refused
                && ABORTED.contains(String.valueOf(refused.getSqlState()));
    }
}
