package care.alliance.booking.proof;

import care.alliance.booking.proof.Client.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** People who ask at the same time, so many of them at any moment as a machine with two processors can serve. */
final class Race {

    private static final int AT_A_TIME = 256;

    private Race() {}

    /** Told after each answer how many there are. */
    interface Happening {
        void after(int answered);
    }

    static Map<Client, Answer> of(List<Client> people) throws Exception {
        return of(people, _ -> {});
    }

    static Map<Client, Answer> of(List<Client> people, Happening happening) throws Exception {
        Semaphore asking = new Semaphore(AT_A_TIME);
        AtomicInteger answered = new AtomicInteger();
        Map<Client, Future<Answer>> running = new HashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Client person : people) {
                Callable<Answer> ask = () -> {
                    asking.acquire();
                    try {
                        Answer answer = person.ask();
                        happening.after(answered.incrementAndGet());
                        return answer;
                    } finally {
                        asking.release();
                    }
                };
                running.put(person, threads.submit(ask));
            }
        }
        Map<Client, Answer> history = new HashMap<>();
        for (Map.Entry<Client, Future<Answer>> each : running.entrySet()) {
            history.put(each.getKey(), each.getValue().get());
        }
        return history;
    }
}
