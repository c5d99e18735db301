package care.alliance.bench;

import care.alliance.bench.load.Api;
import care.alliance.bench.load.Clinic;
import care.alliance.bench.load.Latencies;
import care.alliance.bench.load.Load;
import care.alliance.bench.load.Parts;
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
    private static final int RUSHES = 4;
    private static final int WARM_UP_AT_A_TIME = 16;
    private static final int MADE = 201;
    private static final int TAKEN = 409;
    private static final String BOOKED = "SELECT count(*) FROM appointment WHERE state = 'CONFIRMED'";

    private RushBench() {}

    static List<Promise> measure() throws Exception {
        try (Parts parts = Parts.started()) {
            Api api = new Api(parts.gateway());
            parts.run(Clinic.script((1 + RUSHES) * THERAPISTS, 0));
            // The service of an ordinary day, not one that has just started.
            Load.warmUp(WARM_UP_AT_A_TIME, person -> ask(api, patient(parts), 0, person));
            rush(parts, api, 1);
            List<Promise> promises = new ArrayList<>();
            for (int rush = 2; rush <= RUSHES; rush++) {
                Rush seen = rush(parts, api, rush);
                promises.add(Promise.atMost("1,000 people for 50 times, p99 in ms", seen.taken.p99(), 2_000));
                promises.add(Promise.atMost("1,000 people for 50 times, without an answer", seen.leftAlone, 0));
            }
            return promises;
        }
    }

    private static String patient(Parts parts) {
        return parts.issuer().patient(UUID.randomUUID());
    }

    /** The status of the answer. */
    private static int ask(Api api, String patient, int rush, int person) throws Exception {
        int therapist = rush * THERAPISTS + person % THERAPISTS;
        int time = person % TIMES / THERAPISTS;
        return api.post("/api/booking/appointments", patient, Clinic.booking(therapist, Clinic.start(time)))
                .statusCode();
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
