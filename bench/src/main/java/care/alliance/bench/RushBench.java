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
    /** A service that has just started takes longer; fewer come then. */
    private static final List<Integer> REHEARSALS = List.of(50, 100, 200, 200, 300, 400, 500, 700, 1_000, 1_000);

    private static final int RUSHES = 3;
    private static final int MADE = 201;
    private static final int TAKEN = 409;

    private RushBench() {}

    static List<Promise> measure() throws Exception {
        try (Parts parts = Parts.started()) {
            Api api = new Api(parts.gateway());
            int all = REHEARSALS.size() + RUSHES;
            parts.run(Clinic.script(all * THERAPISTS, 0));
            List<Promise> promises = new ArrayList<>();
            for (int rush = 0; rush < all; rush++) {
                int people = rush < REHEARSALS.size() ? REHEARSALS.get(rush) : PEOPLE;
                Latencies taken = rush(parts, api, rush, people);
                System.out.printf(
                        "a rush of %d: p99 %.0f ms, all in %d ms%n",
                        people, taken.p99(), taken.time().toMillis());
                if (rush >= REHEARSALS.size()) {
                    promises.add(Promise.atMost("1,000 people for 50 times, p99 in ms", taken.p99(), 2_000));
                }
            }
            return promises;
        }
    }

    private static Latencies rush(Parts parts, Api api, int rush, int crowd) throws Exception {
        List<String> people = Stream.generate(() -> parts.issuer().patient(UUID.randomUUID()))
                .limit(crowd)
                .toList();
        AtomicInteger made = new AtomicInteger();
        Latencies taken = Load.rush(crowd, person -> {
            int therapist = rush * THERAPISTS + person % THERAPISTS;
            int time = person % TIMES / THERAPISTS;
            var answer = api.post(
                    "/api/booking/appointments", people.get(person), Clinic.booking(therapist, Clinic.start(time)));
            switch (answer.statusCode()) {
                case MADE -> made.incrementAndGet();
                case TAKEN -> {}
                default -> throw new IllegalStateException("answered " + answer.statusCode() + " " + answer.body());
            }
        });
        long booked = parts.count("SELECT count(*) FROM appointment WHERE state = 'CONFIRMED'");
        if (made.get() != TIMES || booked != (rush + 1L) * TIMES) {
            throw new IllegalStateException("promised " + made + ", booked " + booked);
        }
        return taken;
    }
}
