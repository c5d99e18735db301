package care.alliance.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Makes calls from many sides at once. A call that fails ends the measurement. */
public final class Load {

    private static final Duration WARM_UP_ENDS = Duration.ofMinutes(7);
    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(10);
    private static final double FASTER = 1.03;
    private static final int NO_FASTER = 6;

    private Load() {}

    /** One call of one caller. */
    public interface Call {

        /**
         * Returns with the answer.
         *
         * @param caller from 0
         */
        void make(int caller) throws Exception;
    }

    /**
     * Calls until that gets no faster: what has just started is compiled as it is used. Ends when for a minute no round was
     * faster than the fastest before them, or when it has taken {@link #WARM_UP_ENDS}.
     */
    public static void warmUp(int callers, Call call) throws Exception {
        long begin = System.nanoTime();
        double fastest = 0;
        int slower = 0;
        while (slower < NO_FASTER && System.nanoTime() - begin < WARM_UP_ENDS.toNanos()) {
            double rate = closed(callers, WARM_UP_ROUND, call).rate();
            slower = rate > fastest * FASTER ? 0 : slower + 1;
            fastest = Math.max(fastest, rate);
        }
        System.out.printf(
                "warmed up in %d s, to %.0f a second%n",
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(), fastest);
    }

    /** So many callers, each of whom calls again as soon as the last call is answered. */
    public static Latencies closed(int callers, Duration time, Call call) throws Exception {
        long begin = System.nanoTime();
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        together(IntStream.range(0, callers)
                .<Callable<Void>>mapToObj(caller -> () -> {
                    while (System.nanoTime() - begin < time.toNanos()) {
                        taken.add(timed(System.nanoTime(), call, caller));
                    }
                    return null;
                })
                .toList());
        return Latencies.of(taken, Duration.ofNanos(System.nanoTime() - begin));
    }

    /**
     * Calls that come at a steady rate, whether those before are answered or not. What a call waits because the machine is
     * late counts as its own.
     */
    public static Latencies steady(double perSecond, Duration time, Call call) throws Exception {
        int calls = (int) (perSecond * time.toMillis() / 1000);
        long begin = System.nanoTime();
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        together(IntStream.range(0, calls)
                .<Callable<Void>>mapToObj(i -> () -> {
                    long due = begin + (long) (i * 1e9 / perSecond);
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    taken.add(timed(due, call, i));
                    return null;
                })
                .toList());
        return Latencies.of(taken, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Everybody calls once, all at the same moment. */
    public static Latencies rush(int callers, Call call) throws Exception {
        long begin = System.nanoTime();
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        together(IntStream.range(0, callers)
                .<Callable<Void>>mapToObj(caller -> () -> {
                    taken.add(timed(begin, call, caller));
                    return null;
                })
                .toList());
        return Latencies.of(taken, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static long timed(long since, Call call, int caller) throws Exception {
        call.make(caller);
        return System.nanoTime() - since;
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        List<Future<Void>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            work.forEach(one -> running.add(threads.submit(one)));
        }
        for (Future<Void> one : running) {
            one.get();
        }
    }
}
