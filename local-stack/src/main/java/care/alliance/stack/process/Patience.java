package care.alliance.stack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waiting for something outside this JVM, with an end. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /**
     * Returns once {@code done} holds.
     *
     * @param hopeless says early, in one line, that waiting is pointless; null while there is hope
     * @throws StackException when it is hopeless or takes longer than {@code limit}
     */
    public static void until(String what, Duration limit, BooleanSupplier done, Supplier<@Nullable String> hopeless) {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            String reason = hopeless.get();
            if (reason != null) {
                throw new StackException(reason);
            }
            if (System.nanoTime() > end) {
                throw new StackException(what + " did not happen within " + limit.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting", e);
        }
    }
}
