package care.alliance.bench;

import care.alliance.bench.load.Api;
import care.alliance.bench.load.Clinic;
import care.alliance.bench.load.Latencies;
import care.alliance.bench.load.Load;
import care.alliance.bench.load.Parts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A thousand patients, each with a token of their own and new to the service, ask at the same moment for fifty times of five
 * therapists: through the gateway, with everything that it does to a request, and booking-service to PostgreSQL.
 */
final class RushBench {

    private static final int PEOPLE = 1_000;
    private static final int TIMES = 50;
    private static final int THERAPISTS = 5;
    private static final int RUSHES = 3;
    private static final int MOST_BEFORE = 120;
    private static final int NO_FASTER = 15;
    private static final Duration LONGEST_BEFORE = Duration.ofMinutes(8);
    private static final int MADE = 201;
    private static final int TAKEN = 409;
    private static final String BOOKED = "SELECT count(*) FROM appointment WHERE state = 'CONFIRMED'";

    private RushBench() {}

    static List<Promise> measure() throws Exception {
        try (Parts parts = Parts.started()) {
            Api api = new Api(parts.gateway());
            parts.run(Clinic.script((MOST_BEFORE + RUSHES) * THERAPISTS, 0));
            int before = warmUp(parts, api);
            List<Promise> promises = new ArrayList<>();
            for (int rush = before; rush < before + RUSHES; rush++) {
                Rush seen = rush(parts, api, rush);
                promises.add(Promise.atMost("1,000 people for 50 times, p99 in ms", seen.taken.p99(), 2_000));
                promises.add(Promise.atMost("1,000 people for 50 times, without an answer", seen.leftAlone, 0));
            }
            return promises;
        }
    }

    /** Rushes that count for nothing, until the last few were no faster than the fastest before them; how many it were. */
    private static int warmUp(Parts parts, Api api) throws Exception {
        long begin = System.nanoTime();
        double fastest = Double.MAX_VALUE;
        int slower = 0;
        int rushes = 0;
        while (slower < NO_FASTER && rushes < MOST_BEFORE && System.nanoTime() - begin < LONGEST_BEFORE.toNanos()) {
            Rush seen = rush(parts, api, rushes++);
            double taken = seen.leftAlone == 0 ? seen.taken.p99() : Double.MAX_VALUE;
            slower = taken < fastest || seen.leftAlone > 0 ? 0 : slower + 1;
            fastest = Math.min(fastest, taken);
        }
        return rushes;
    }

    private static String patient(Parts parts) {
        return parts.issuer().patient(UUID.randomUUID());
    }

    /** The status of the answer. */
    private static int ask(Api api, String patient, int rush, int person) throws Exception {
        int therapist = rush * THERAPISTS + person % THERAPISTS;
        int time = person % TIMES / THERAPISTS;
        return api.post("/api/booking/appointments", patient, Clinic.booking(therapist, Clinic.start(time)))
                .status();
    }

    /** What became of one rush; whoever is turned away at once makes it no faster. */
    private record Rush(Latencies taken, int leftAlone) {}

    private static Rush rush(Parts parts, Api api, int rush) throws Exception {
        List<String> people =
                Stream.generate(() -> patient(parts)).limit(PEOPLE).toList();
        long before = parts.count(BOOKED);
        AtomicInteger made = new AtomicInteger();
        AtomicInteger leftAlone = new AtomicInteger();
        Latencies taken = Load.rush(PEOPLE, person -> {
            switch (ask(api, people.get(person), rush, person)) {
                case MADE -> made.incrementAndGet();
                case TAKEN -> {}
                default -> leftAlone.incrementAndGet();
            }
        });
        long booked = parts.count(BOOKED) - before;
        System.out.printf(
                "a rush of %d: %d booked, %d without an answer; p99 %.0f ms, all in %d ms%n",
                PEOPLE, booked, leftAlone.get(), taken.p99(), taken.time().toMillis());
        if (booked > TIMES || made.get() > booked || leftAlone.get() == 0 && made.get() != TIMES) {
            throw new IllegalStateException("promised " + made + ", booked " + booked);
        }
        return new Rush(taken, leftAlone.get());
    }
}
