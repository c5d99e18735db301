package care.alliance.booking.opening;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.BookingTestBase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningWorkerTest extends BookingTestBase {
    private static final int STARTS = 2_000;

    @Autowired
    private OpeningQueue queue;

    @Autowired
    private OpeningPublisher publisher;

    @Test
    void worksHoweverSoonItsThreadRuns() throws InterruptedException {
        var looks = new CountDownLatch(STARTS);
        List<OpeningWorker> workers = Stream.generate(() -> new OpeningWorker(queue, publisher, looking(looks), clock))
                .limit(STARTS)
                .toList();

        workers.forEach(OpeningWorker::start);

        assertThat(looks.await(20, TimeUnit.SECONDS)).as("each looked once").isTrue();
        workers.forEach(OpeningWorker::stop);
    }

    private static Nudge looking(CountDownLatch looks) {
        return new Nudge() {
            @Override
            void await(Duration longest) throws InterruptedException {
                looks.countDown();
                super.await(longest);
            }
        };
    }
}
