package care.alliance.stack;

import care.alliance.stack.process.ProcessServer;
import care.alliance.stack.process.StackException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Starts a part again that ended by itself, a few times and saying so. */
final class Revival implements Runnable {

    private static final int TIMES = 3;

    private final ProcessServer part;
    private final Progress progress;
    private final BooleanSupplier stopping;
    private final Consumer<String> start;
    private final AtomicInteger deaths = new AtomicInteger();

    Revival(ProcessServer part, Progress progress, BooleanSupplier stopping, Consumer<String> start) {
        this.part = part;
        this.progress = progress;
        this.stopping = stopping;
        this.start = start;
    }

    @Override
    public void run() {
        while (!stopping.getAsBoolean()) {
            int death = deaths.incrementAndGet();
            if (death > TIMES) {
                progress.say(part.name() + " ended once more and stays down; its log is " + part.log());
                return;
            }
            progress.say(part.name() + " ended by itself; starting it again (" + death + " of " + TIMES
                    + "); its log is " + part.log());
            try {
                start.accept(part.name());
                progress.say(part.name() + " is back");
                return;
            } catch (StackException e) {
                progress.say(e.getMessage());
            }
        }
    }
}
