package care.alliance.booking.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that set off at one moment. */
public final class Together {

    private Together() {}

    /** Sets off calls; what each of them got, in their order. */
    public static List<Reply> call(List<Callable<Reply>> calls) throws InterruptedException, ExecutionException {
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        go.await();
                        return call.call();
                    }))
                    .toList();
            go.countDown();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : running) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
