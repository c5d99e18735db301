package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Alliance;
import care.alliance.e2e.support.Api;
import care.alliance.e2e.support.Api.Answer;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many people want one time. */
class RaceTests {

    private static final Alliance ALLIANCE = Alliance.running();
    private static final int PEOPLE = 60;

    @Test
    void ofSixtyAtOnceExactlyOneGetsTheTime() throws Exception {
        List<FreeTime> times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        FreeTime wanted = times.get(times.size() - 1);
        Api one = ALLIANCE.asNewcomer("one.racer@example.org");
        Api other = ALLIANCE.asNewcomer("other.racer@example.org");

        List<Answer> answers = atOnce(
                PEOPLE, n -> () -> (n % 2 == 0 ? one : other).post("/api/booking/appointments", wanted.request()));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(PEOPLE - 1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(refusal -> {
            assertThat(refusal.code()).isEqualTo("slot-taken");
            assertThat(refusal.body().path("alternatives").size()).isPositive();
        });
    }

    private static List<Answer> atOnce(int people, java.util.function.IntFunction<Callable<Answer>> wish)
            throws Exception {
        var ready = new CountDownLatch(people);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int n = 0; n < people; n++) {
                Callable<Answer> ask = wish.apply(n);
                asked.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return ask.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
