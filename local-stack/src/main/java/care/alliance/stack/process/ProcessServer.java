package care.alliance.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A server that is a process of its own on a {@link Leash}. */
public abstract class ProcessServer implements Server {

    private final String name;
    private final Path log;
    private final Duration limit;
    private final ReentrantLock starting = new ReentrantLock();
    private final AtomicReference<@Nullable Leash> leash = new AtomicReference<>();
    private volatile Runnable whenItDies = () -> {};

    /** @param limit how long a start may take */
    protected ProcessServer(String name, Path log, Duration limit) {
        this.name = name;
        this.log = log.toAbsolutePath();
        this.limit = limit;
    }

    /** Starts the process, without waiting for it to be ready. */
    protected abstract Leash launch();

    /** Whether the process does its work; asked again and again while it starts. */
    protected abstract boolean ready();

    @Override
    public final String name() {
        return name;
    }

    public final Path log() {
        return log;
    }

    /** What happens when the process ends although nobody stopped it; on a thread that may block. */
    public final void whenItDies(Runnable action) {
        whenItDies = action;
    }

    @Override
    public final void start() {
        starting.lock();
        try {
            if (!running()) {
                startProcess();
            }
        } finally {
            starting.unlock();
        }
    }

    private void startProcess() {
        Leash started = launch();
        leash.set(started);
        try {
            started.awaitReady(limit, this::ready);
        } catch (StackException e) {
            stop();
            throw e;
        }
        Thread.ofVirtual().name(name + "-watch").start(() -> watch(started));
    }

    private void watch(Leash started) {
        started.ended().join();
        if (leash.compareAndSet(started, null)) {
            whenItDies.run();
        }
    }

    /** May be called while a start is going on, which then fails. */
    @Override
    public final void stop() {
        Leash held = leash.getAndSet(null);
        if (held != null) {
            held.stop();
        }
    }

    @Override
    public final boolean running() {
        Leash held = leash.get();
        return held != null && held.alive();
    }
}
