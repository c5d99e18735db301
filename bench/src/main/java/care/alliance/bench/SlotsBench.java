package care.alliance.bench;

import care.alliance.bench.load.Api;
import care.alliance.bench.load.Clinic;
import care.alliance.bench.load.Latencies;
import care.alliance.bench.load.Load;
import care.alliance.bench.load.Parts;
import care.alliance.bench.load.PgBench;
import care.alliance.bench.load.Recording;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Four weeks of a therapist's free times over HTTP, of therapists with few and many claims, in a small and a large database. */
final class SlotsBench {

    private static final int FEW = 0;
    private static final int SIXTY = 1;
    private static final int MANY = 2;
    private static final int OTHERS = 2_000;
    private static final int AT_A_TIME = 8;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int OK = 200;

    private final Parts parts;
    private final Api api;

    private SlotsBench(Parts parts) {
        this.parts = parts;
        api = new Api(parts.booking());
    }

    static List<Promise> measure() throws Exception {
        try (Parts parts = Parts.started()) {
            parts.run(Clinic.script(OTHERS, OTHERS));
            parts.run(claims(FEW, 10) + claims(SIXTY, 60) + claims(MANY, 1_000) + others(0, 10_000));
            SlotsBench bench = new SlotsBench(parts);
            Load.warmUp(AT_A_TIME, _ -> bench.slots(SIXTY));
            double most = bench.busy().rate();
            // Once for the connections that so many need, which stay open.
            Load.steady(most / 2, ROUND, _ -> bench.slots(SIXTY));
            Latencies half = Load.steady(most / 2, ROUND.multipliedBy(2), _ -> bench.slots(SIXTY));
            System.out.printf(
                    "slots: %.0f a second at most; their statement alone at half of that: p99 %.2f ms%n",
                    most, bench.bare().steady(most / 2, ROUND.multipliedBy(2)).p99());

            bench.alone(FEW);
            bench.alone(MANY);
            double few = 0;
            double many = 0;
            for (int i = 0; i < ROUNDS; i++) {
                few += bench.alone(FEW);
                many += bench.alone(MANY);
            }
            double small = bench.alone(SIXTY);
            parts.run(others(10_000, 1_000_000));
            bench.alone(SIXTY);
            double large = bench.alone(SIXTY);
            return List.of(
                    Promise.atMost("slots of four weeks with 60 claims at half load, p99 in ms", half.p99(), 15),
                    Promise.atMost("slots, with 1,000 claims against 10, mean", many / few, 1.5),
                    Promise.atMost("slots, among 1,000,000 appointments against 10,000, mean", large / small, 1.5));
        }
    }

    /** The statement of one call, by itself. */
    private PgBench bare() throws Exception {
        Recording recording = parts.recording("FROM claim", () -> slots(SIXTY));
        return new PgBench(
                parts,
                "\\set start " + Clinic.firstDay().getEpochSecond() + "\n"
                        + recording.script(
                                Map.of(
                                        "" + Clinic.therapist(SIXTY), "'" + Clinic.therapist(SIXTY) + "'",
                                        "" + Clinic.offer(SIXTY), "'" + Clinic.offer(SIXTY) + "'"),
                                Clinic.firstDay()),
                AT_A_TIME);
    }

    private Latencies busy() throws Exception {
        return Load.closed(AT_A_TIME, ROUND, _ -> slots(SIXTY));
    }

    private double alone(int therapist) throws Exception {
        return Load.closed(1, ROUND, _ -> slots(therapist)).mean();
    }

    private void slots(int therapist) throws Exception {
        LocalDate from = LocalDate.ofInstant(Clinic.firstDay(), ZoneOffset.UTC);
        var answer = api.get("/api/booking/therapists/%s/slots?offer=%s&format=VIDEO&from=%s&to=%s"
                .formatted(Clinic.therapist(therapist), Clinic.offer(therapist), from, from.plusDays(28)));
        if (answer.status() != OK) {
            throw new IllegalStateException("answered " + answer.status() + " " + answer.body());
        }
    }

    /** So many sessions of a quarter of an hour, spread evenly over the hours of four weeks. */
    private static String claims(int therapist, int many) {
        return sessions(
                "generate_series(0, %d - 1) n".formatted(many),
                "'%s'::uuid".formatted(Clinic.therapist(therapist)),
                """
                '%s'::timestamptz + make_interval(days => n * 28 / %d, mins => 480 + (n * 28 %% %d) * 700 / %d)""".formatted(Clinic.firstDay(), many, many, many),
                "'claims of " + therapist + " '");
    }

    /** Sessions of the other therapists, most of them long past. */
    private static String others(int first, int end) {
        return sessions(
                        "generate_series(%d, %d - 1) n".formatted(first, end),
                        "md5('therapist ' || 3 + n %% %d)::uuid".formatted(OTHERS - 3),
                        "'%s'::timestamptz - make_interval(hours => n / %d)".formatted(Clinic.firstDay(), OTHERS - 3),
                        "'others '")
                + "; ANALYZE";
    }

    private static String sessions(String numbers, String therapist, String start, String name) {
        return """
                ;WITH made AS (
                    INSERT INTO appointment (id, version, state, therapist_id, offer_id, clinic_id, patient_id, starts_at, ends_at,
                        zone, format, price_amount, price_currency, booked_at, created_at, changed_at)
                    SELECT md5(%4$s || n)::uuid, 2, 'CONFIRMED', %2$s, %2$s, '%5$s', '%6$s', %3$s,
                        %3$s + interval '15 minutes', 'UTC', 'VIDEO', 7500, 'GBP', now(), now(), now()
                      FROM %1$s
                    RETURNING id, therapist_id, starts_at, ends_at)
                INSERT INTO claim (resource_id, during, appointment_id)
                SELECT therapist_id, tstzrange(starts_at, ends_at), id FROM made""".formatted(numbers, therapist, start, name, Clinic.ID, Clinic.patient(0));
    }
}
