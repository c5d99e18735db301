package care.alliance.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.appointment.Sweeps;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.proof.Smallest;
import care.alliance.booking.waitlist.WaitlistModel.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Random sequences of what happens around a waitlist: after each step everybody stands where the model says. */
class WaitlistSequencesTest extends AppointmentTestBase {

    private static final String WAITLIST = "/api/booking/waitlist";
    private static final int SEQUENCES = 60;
    private static final int LONGEST = 16;
    private static final int MOST_SHRINKS = 200;
    private static final int PEOPLE = 3;

    /** Far enough apart to have nothing to do with each other. */
    private static final List<String> HOURS = List.of("10:00", "13:00", "16:00");

    @Autowired
    private Offering offering;

    @Autowired
    private ApplicationContext service;

    private final Map<String, Integer> stood = new HashMap<>();

    @Test
    void whateverHappensTheWaitlistStandsAsTheModelSays() throws Exception {
        long seed = new Random().nextLong();
        JqwikSession.run(() -> {
            RandomGenerator<List<Command>> generator = sequences().generator(SEQUENCES);
            Random random = new Random(seed);
            for (int i = 0; i < SEQUENCES; i++) {
                Shrinkable<List<Command>> sequence = generator.next(random);
                if (difference(sequence.value()) != null) {
                    List<Command> smallest = Smallest.of(sequence, MOST_SHRINKS, some -> difference(some) != null);
                    throw new AssertionError(
                            "%s%n%s%nfirst met as %s".formatted(smallest, difference(smallest), sequence.value()));
                }
            }
        });
        assertThat(stood.keySet())
                .as("states that were met, of seed %d: %s", seed, stood)
                .contains("WAITING", "OFFERED", "BOOKED", "LEFT");
        assertThat(stood.getOrDefault("OFFERED", 0))
                .as("offers, of seed %d", seed)
                .isGreaterThan(SEQUENCES);
    }

    private static Arbitrary<List<Command>> sequences() {
        Arbitrary<Integer> time = Arbitraries.of(0, 1, 2);
        Arbitrary<Integer> entry = Arbitraries.of(0, 0, 1, 1, 2, 3);
        Arbitrary<Command> enter = Combinators.combine(Arbitraries.integers().between(0, PEOPLE - 1), time, time)
                .as(Command.Enter::new);
        Arbitrary<Command> command = Arbitraries.frequencyOf(
                Tuple.of(4, enter),
                Tuple.of(5, time.map(Command.Cancel::new)),
                Tuple.of(2, entry.map(Command.Take::new)),
                Tuple.of(4, entry.map(Command.Decline::new)),
                Tuple.of(1, entry.map(Command.Leave::new)),
                Tuple.of(
                        2,
                        Combinators.combine(entry, Arbitraries.of(true, true, false))
                                .as(Command.Urgent::new)),
                Tuple.of(2, Arbitraries.just(new Command.RunOut())));
        return Combinators.combine(enter, enter, command.list().ofMinSize(2).ofMaxSize(LONGEST))
                .as((one, two, then) -> {
                    List<Command> all = new ArrayList<>(List.of(one, two));
                    all.addAll(then);
                    return all;
                });
    }

    /** What stood otherwise than in the model, and after which command; null if nothing did. */
    private @Nullable String difference(List<Command> commands) {
        open();
        List<UUID> people =
                IntStream.range(0, PEOPLE).mapToObj(_ -> UUID.randomUUID()).toList();
        List<UUID> sessions = new ArrayList<>(HOURS.stream()
                .map(hour -> booked(book(as.patient(UUID.randomUUID()), at(hour), Format.IN_PERSON)))
                .toList());
        List<UUID> entries = new ArrayList<>();
        WaitlistModel model = new WaitlistModel();
        for (Command wanted : commands) {
            clock.advance(Duration.ofMinutes(1));
            // Offers are made a minute apart at least, so that one of them runs out at a time.
            Command command = model.hasOneRunOut(Instant.now(clock)) ? new Command.RunOut() : wanted;
            if (!model.canDo(command)) {
                continue;
            }
            if (command instanceof Command.RunOut) {
                waitUntil(model.endsFirst().orElseThrow().deadline);
            }
            act(command, model, people, sessions, entries);
            Objects.requireNonNull(offering.round().block(Duration.ofSeconds(20)));
            model.does(command, Instant.now(clock));
            List<String> stands = stands();
            stands.forEach(line -> stood.merge(line.split(" ", 2)[0], 1, Integer::sum));
            if (!stands.equals(model.lines())) {
                return "after %s: %s, and in the model %s".formatted(command, stands, model.lines());
            }
        }
        return null;
    }

    private void act(Command command, WaitlistModel model, List<UUID> people, List<UUID> sessions, List<UUID> entries) {
        switch (command) {
            case Command.Enter(int person, int from, int to) -> entries.add(enters(people.get(person), from, to));
            case Command.Cancel(int time) -> act(desk(), sessions.get(time), "cancel");
            case Command.Take(int entry) -> {
                UUID offered = offered(entries.get(entry));
                booked(act(as.patient(people.get(model.entry(entry).person)), offered, "request"));
                sessions.set(model.entry(entry).time, offered);
            }
            case Command.Decline(int entry) ->
                act(as.patient(people.get(model.entry(entry).person)), offered(entries.get(entry)), "cancel");
            case Command.Leave(int entry) ->
                post(
                        as.patient(people.get(model.entry(entry).person)),
                        WAITLIST + "/" + entries.get(entry) + "/leave",
                        Map.of());
            case Command.Urgent(int entry, boolean urgent) ->
                post(desk(), WAITLIST + "/" + entries.get(entry) + "/urgent", Map.of("urgent", urgent));
            case Command.RunOut() -> Sweeps.sweep(service);
        }
    }

    private void waitUntil(Instant end) {
        if (Instant.now(clock).isBefore(end)) {
            clock.setTo("" + end.plusSeconds(1));
        }
    }

    private void open() {
        clock.setTo(NOW);
        clinic = given.clinicIn("Europe/London");
        therapist = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.IN_PERSON);
        offer = therapist.offersAt(clinic, 50, Format.IN_PERSON);
    }

    private UUID enters(UUID person, int from, int to) {
        Reply entered = post(
                as.patient(person),
                WAITLIST,
                Map.of(
                        "clinicId",
                        clinic.id(),
                        "formats",
                        List.of("IN_PERSON"),
                        "from",
                        HOURS.get(Math.min(from, to)),
                        "to",
                        HOURS.get(Math.max(from, to))));
        assertThat(entered.status()).as(() -> entered.body().toString()).isEqualTo(201);
        return entered.id();
    }

    private static UUID booked(Reply session) {
        assertThat(session.state()).as(() -> session.body().toString()).isEqualTo("CONFIRMED");
        return session.id();
    }

    private static String at(String hour) {
        return "2026-12-04T" + hour + ":00Z";
    }

    private UUID offered(UUID entry) {
        return UUID.fromString(texts("SELECT offered_id::text FROM waitlist_entry WHERE id = $1", entry)
                .getFirst());
    }

    private List<String> stands() {
        return texts("""
                        SELECT w.state || coalesce(to_char(a.starts_at AT TIME ZONE 'UTC', ' HH24:MI'), '')
                          FROM waitlist_entry w LEFT JOIN appointment a ON a.id = w.offered_id
                         WHERE w.clinic_id = $1 ORDER BY w.created_at
                        """, clinic.id()).stream()
                .map(WaitlistSequencesTest::numbered)
                .toList();
    }

    private static String numbered(String line) {
        String[] parts = line.split(" ", 2);
        return parts.length == 1 ? line : parts[0] + " " + HOURS.indexOf(parts[1]);
    }
}
