package care.alliance.kit.trace;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.function.Supplier;
import reactor.util.context.ContextView;

/**
 * Puts the trace of a request onto the thread for as long as something takes that looks for it there, such as a line of the log.
 *
 * <p>Reactor could carry it along to every thread by itself ({@code spring.reactor.context-propagation: auto}); that costs a fifth
 * of all bookings, for the few lines that are written inside of a request.
 */
public final class RequestTrace {

    private static final ContextSnapshotFactory SNAPSHOTS = ContextSnapshotFactory.builder()
            .contextRegistry(new ContextRegistry()
                    .loadContextAccessors()
                    .registerThreadLocalAccessor(ObservationThreadLocalAccessor.getInstance()))
            .build();

    private RequestTrace() {}

    /** Gets something with the trace of this context. */
    public static <T> T with(ContextView context, Supplier<T> work) {
        try (var _ = SNAPSHOTS.captureFrom(context).setThreadLocals()) {
            return work.get();
        }
    }

    /** Runs something with the trace of this context. */
    public static void run(ContextView context, Runnable work) {
        try (var _ = SNAPSHOTS.captureFrom(context).setThreadLocals()) {
            work.run();
        }
    }
}
