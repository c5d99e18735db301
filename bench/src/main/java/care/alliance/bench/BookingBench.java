package care.alliance.bench;

import care.alliance.bench.load.Api;
import care.alliance.bench.load.Clinic;
import care.alliance.bench.load.Load;
import care.alliance.bench.load.Parts;
import care.alliance.bench.load.PgBench;
import care.alliance.bench.load.Recording;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * Bookings over HTTP, beside the statements that booking-service makes for them given to the same database by pgbench: as many
 * at a time, each in its transaction, both in turn. What the service does behind a booking (announcing it, working out what is
 * open now) goes on meanwhile.
 */
final class BookingBench {

    private static final int AT_A_TIME = 8;
    private static final int THERAPISTS_EACH = 500;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int MADE = 201;

    private final Parts parts;
    private final Api api;
    private @Nullable String reception;
    private long signed;
    private final AtomicIntegerArray booked = new AtomicIntegerArray(AT_A_TIME);

    private BookingBench(Parts parts) {
        this.parts = parts;
        api = new Api(parts.booking());
    }

    static List<Promise> measure() throws Exception {
        try (Parts parts = Parts.started()) {
            // Half of the therapists are booked over HTTP, half by pgbench.
            parts.run(Clinic.script(2 * AT_A_TIME * THERAPISTS_EACH, 2 * AT_A_TIME * THERAPISTS_EACH));
            return new BookingBench(parts).promises();
        }
    }

    private List<Promise> promises() throws Exception {
        Load.warmUp(AT_A_TIME, this::book);
        PgBench pgbench = new PgBench(parts, script(), AT_A_TIME);
        pgbench.rate(ROUND);
        double overHttp = 0;
        double bare = 0;
        for (int i = 0; i < ROUNDS; i++) {
            double http = Load.closed(AT_A_TIME, ROUND, this::book).rate();
            double statements = pgbench.rate(ROUND);
            System.out.printf("bookings in a second: %.0f over HTTP, %.0f bare%n", http, statements);
            overHttp += http;
            bare += statements;
        }
        return List.of(
                Promise.atLeast("bookings over HTTP, rate against their statements alone", overHttp / bare, 0.35));
    }

    /** Good for five minutes; to sign one for every call would take longer than the call. */
    private synchronized String token() {
        if (reception == null
                || System.nanoTime() - signed > Duration.ofMinutes(2).toNanos()) {
            reception = parts.issuer().receptionist(Clinic.ID, Clinic.ID);
            signed = System.nanoTime();
        }
        return reception;
    }

    /** Each caller goes from one of their therapists to the next, and then to everybody's next session. */
    private void book(int caller) throws Exception {
        int number = booked.getAndIncrement(caller);
        int therapist = caller * THERAPISTS_EACH + number % THERAPISTS_EACH;
        var answer = api.post(
                "/api/booking/appointments",
                token(),
                Clinic.booking(therapist, Clinic.start(number / THERAPISTS_EACH), therapist));
        if (answer.status() != MADE) {
            throw new IllegalStateException("answered " + answer.status() + " " + answer.body());
        }
    }

    /** What one booking made of statements, for the therapists of the other half in the same order. */
    private String script() throws Exception {
        Recording recording = parts.recording("INSERT INTO appointment ", () -> book(0));
        int number = booked.get(0) - 1;
        int therapist = number % THERAPISTS_EACH;
        Map<String, String> ids = Map.of(
                "" + Clinic.ID, "'" + Clinic.ID + "'",
                "" + Clinic.PLACE, "'" + Clinic.PLACE + "'",
                "" + Clinic.therapist(therapist), "md5(concat('therapist ', :therapist::int))::uuid",
                "" + Clinic.offer(therapist), "md5(concat('offer ', :therapist::int))::uuid",
                "" + Clinic.patient(therapist), "md5(concat('patient ', :therapist::int))::uuid");
        return """
                \\set n :n + 1
                \\set therapist %d + :client_id * %d + :n %% %d
                \\set start %d + :n / %d / 12 * 86400 + :n / %d %% 12 * 3600
                """.formatted(
                                AT_A_TIME * THERAPISTS_EACH,
                                THERAPISTS_EACH,
                                THERAPISTS_EACH,
                                Clinic.start(0).getEpochSecond(),
                                THERAPISTS_EACH,
                                THERAPISTS_EACH)
                + recording.script(ids, Clinic.start(number / THERAPISTS_EACH));
    }
}
