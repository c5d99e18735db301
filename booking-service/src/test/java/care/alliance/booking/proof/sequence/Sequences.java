package care.alliance.booking.proof.sequence;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.proof.sequence.Command.Away;
import care.alliance.booking.proof.sequence.Command.Book;
import care.alliance.booking.proof.sequence.Command.Do;
import care.alliance.booking.proof.sequence.Command.Hours;
import care.alliance.booking.proof.sequence.Command.Move;
import care.alliance.booking.proof.sequence.Command.Pass;
import care.alliance.booking.proof.sequence.Command.Seen;
import care.alliance.booking.proof.sequence.Command.Start;
import care.alliance.booking.proof.sequence.Command.Sweep;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Draws sequences in which people are in each other's way: a few half hours, two therapists, three patients. */
final class Sequences {

    private static final int LONGEST = 15;

    private Sequences() {}

    static Arbitrary<Sequence> any() {
        return Combinators.combine(terms(), commands()).as(Sequence::new);
    }

    /**
     * Mostly a few, for ten thousand of them have to be done; what takes longer to go wrong is among them as well. They begin
     * with a booking that the clinic likes, mostly: before there is one nothing can be changed.
     */
    private static Arbitrary<List<Command>> commands() {
        Arbitrary<Command> first = Arbitraries.frequencyOf(Tuple.of(8, likely()), Tuple.of(1, command()));
        ListArbitrary<Command> some = command().list();
        Arbitrary<List<Command>> then = Arbitraries.frequencyOf(
                Tuple.of(12, some.ofMinSize(2).ofMaxSize(3)),
                Tuple.of(2, some.ofMinSize(4).ofMaxSize(7)),
                Tuple.of(1, some.ofMinSize(8).ofMaxSize(LONGEST - 1)));
        return Combinators.combine(first, then)
                .as((one, others) ->
                        Stream.concat(Stream.of(one), others.stream()).toList());
    }

    private static Arbitrary<Terms> terms() {
        Arbitrary<BiFunction<Integer, LocalDate, Terms>> anywhere = Combinators.combine(
                        Arbitraries.of(0, 10),
                        Arbitraries.of(10, 0, 40),
                        Arbitraries.of(0, 0, 4),
                        Arbitraries.frequency(Tuple.of(9, 56), Tuple.of(1, 1)),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(1, 2).injectNull(0.7),
                        Arbitraries.of(1, 2).injectNull(0.7))
                .as((before, after, notice, horizon, video, inPerson, daily, upcoming) -> (rooms, day) ->
                        new Terms(before, after, notice, horizon, video, inPerson, daily, upcoming, rooms, day));
        // An ordinary week, and two in which the clocks change.
        Arbitrary<LocalDate> days =
                Arbitraries.of("2026-12-01", "2027-03-27", "2027-10-30").map(LocalDate::parse);
        return Combinators.combine(anywhere, Arbitraries.of(0, 1, 2), days)
                .as((terms, rooms, day) -> terms.apply(rooms, day));
    }

    private static Arbitrary<Command> command() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, book()),
                Tuple.of(10, change()),
                Tuple.of(3, move()),
                Tuple.of(4, pass()),
                Tuple.of(1, Arbitraries.just(new Sweep())),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        therapist(),
                                        Arbitraries.of("09:00", "10:00").map(LocalTime::parse),
                                        Arbitraries.of("17:00", "11:00").map(LocalTime::parse))
                                .as(Hours::new)),
                Tuple.of(
                        1,
                        Combinators.combine(therapist(), Arbitraries.of(0, 1)).as(Away::new)));
    }

    private static Arbitrary<Command> book() {
        Arbitrary<Tuple.Tuple2<Person, Person>> whoForWhom = Arbitraries.frequencyOf(
                Tuple.of(
                        7,
                        Arbitraries.of(Person.ANN, Person.ANN, Person.BEN, Person.BROWSER, Person.CARA)
                                .map(person -> Tuple.of(person, person))),
                Tuple.of(
                        3,
                        Arbitraries.of(Person.ANN, Person.BEN, Person.CARA)
                                .map(patient -> Tuple.of(Person.DESK, patient))),
                Tuple.of(1, Arbitraries.just(Tuple.of(Person.STRANGER, Person.ANN))));
        return Combinators.combine(whoForWhom, therapist(), start(), format(), Arbitraries.of(true, false))
                .as((people, therapist, start, format, atOnce) ->
                        new Book(people.get1(), people.get2(), therapist, start, format, atOnce));
    }

    /** Somebody books the next day, in the hours that everybody keeps. */
    private static Arbitrary<Command> likely() {
        return Combinators.combine(
                        Arbitraries.of(Person.ANN, Person.ANN, Person.ANN, Person.BEN, Person.BROWSER),
                        therapist(),
                        Arbitraries.of("10:00", "10:30", "13:00").map(LocalTime::parse),
                        Arbitraries.of(Format.VIDEO, Format.IN_PERSON),
                        Arbitraries.of(true, false))
                .as((person, therapist, time, format, atOnce) ->
                        new Book(person, person, therapist, new Start(1, time), format, atOnce));
    }

    private static Arbitrary<Command> change() {
        return Combinators.combine(
                        whoChanges(),
                        Arbitraries.frequency(
                                Tuple.of(4, Action.CONFIRM),
                                Tuple.of(4, Action.REQUEST),
                                Tuple.of(3, Action.CANCEL),
                                Tuple.of(3, Action.UNDO),
                                Tuple.of(2, Action.EXTEND),
                                Tuple.of(2, Action.DECLINE),
                                Tuple.of(2, Action.ARRIVE),
                                Tuple.of(2, Action.COMPLETE),
                                Tuple.of(2, Action.MISS)),
                        which(),
                        Arbitraries.frequency(
                                Tuple.of(8, Seen.WHATEVER),
                                Tuple.of(3, Seen.THE_LATEST),
                                Tuple.of(1, Seen.AN_OLDER_ONE)))
                .as(Do::new);
    }

    private static Arbitrary<Command> move() {
        return Combinators.combine(
                        whoChanges(), which(), therapist().injectNull(0.8), start(), format().injectNull(0.7))
                .as(Move::new);
    }

    private static Arbitrary<Command> pass() {
        return Arbitraries.of("PT1M", "PT2M", "PT2M1S", "PT10M", "PT1H", "PT12H", "PT24H")
                .map(Duration::parse)
                .map(Pass::new);
    }

    private static Arbitrary<Person> whoChanges() {
        return Arbitraries.frequency(
                Tuple.of(16, Person.DESK),
                Tuple.of(8, Person.ANN),
                Tuple.of(3, Person.BEN),
                Tuple.of(1, Person.CARA),
                Tuple.of(1, Person.BROWSER),
                Tuple.of(1, Person.THERAPIST),
                Tuple.of(1, Person.STRANGER));
    }

    private static Arbitrary<Integer> which() {
        return Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(3, 1), Tuple.of(1, 2));
    }

    private static Arbitrary<Integer> therapist() {
        return Arbitraries.of(0, 0, 1);
    }

    private static Arbitrary<Start> start() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(4, 0), Tuple.of(1, 2)),
                        Arbitraries.frequency(
                                Tuple.of(4, "10:00"),
                                Tuple.of(3, "10:30"),
                                Tuple.of(3, "13:00"),
                                Tuple.of(2, "09:00"),
                                Tuple.of(1, "16:30"),
                                Tuple.of(1, "10:15")))
                .as((day, time) -> new Start(day, LocalTime.parse(time)));
    }

    private static Arbitrary<Format> format() {
        return Arbitraries.frequency(
                Tuple.of(9, Format.VIDEO), Tuple.of(9, Format.IN_PERSON), Tuple.of(1, Format.PHONE));
    }
}
