package care.alliance.booking.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the waitlist promises, as plainly as possible: a therapist's three times, all of them taken, and who waits for them. */
final class WaitlistModel {

    private static final Duration OFFERED_FOR = Duration.ofHours(2);

    /** Something that is done. Entries are meant by their number in the order in which they were entered, times as well. */
    sealed interface Command {

        /** Somebody waits for any time from one to another. */
        record Enter(int person, int from, int to) implements Command {}

        /** The clinic cancels the session at that time. */
        record Cancel(int time) implements Command {}

        /** Whoever is offered a time takes it. */
        record Take(int entry) implements Command {}

        /** Whoever is offered a time does not want it. */
        record Decline(int entry) implements Command {}

        /** Somebody waits no longer. */
        record Leave(int entry) implements Command {}

        /** The clinic says how urgent it is. */
        record Urgent(int entry, boolean urgent) implements Command {}

        /** The offer that ends first runs out. */
        record RunOut() implements Command {}
    }

    enum State {
        WAITING,
        OFFERED,
        BOOKED,
        LEFT
    }

    static final class Entry {
        final int person;
        State state = State.WAITING;
        int time;
        Instant deadline = Instant.MAX;
        private final int from;
        private final int to;
        private boolean urgent;
        private final Set<Integer> refused = new HashSet<>();

        private Entry(Command.Enter entered) {
            this.person = entered.person();
            this.from = Math.min(entered.from(), entered.to());
            this.to = Math.max(entered.from(), entered.to());
        }

        private boolean wants(int freed) {
            return state == State.WAITING && from <= freed && freed <= to && !refused.contains(freed);
        }

        private void letGo(State next) {
            refused.add(time);
            state = next;
            deadline = Instant.MAX;
        }

        private String line() {
            return state == State.OFFERED || state == State.BOOKED ? state + " " + time : "" + state;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Integer> free = new HashSet<>();

    /** Whether there is something to do it to. */
    boolean canDo(Command command) {
        return switch (command) {
            case Command.Enter _ -> true;
            case Command.Cancel(int time) -> !free.contains(time) && offered().noneMatch(entry -> entry.time == time);
            case Command.Take(int entry) -> is(entry, State.OFFERED);
            case Command.Decline(int entry) -> is(entry, State.OFFERED);
            case Command.Leave(int entry) -> is(entry, State.OFFERED) || is(entry, State.WAITING);
            case Command.Urgent(int entry, boolean _) -> is(entry, State.OFFERED) || is(entry, State.WAITING);
            case Command.RunOut() -> offered().findAny().isPresent();
        };
    }

    void does(Command command, Instant now) {
        switch (command) {
            case Command.Enter enter -> entries.add(new Entry(enter));
            case Command.Cancel(int time) -> freed(time, now);
            case Command.Take(int entry) -> entries.get(entry).state = State.BOOKED;
            case Command.Decline(int entry) -> letGo(entries.get(entry), State.WAITING, now);
            case Command.Leave(int entry) -> leave(entries.get(entry), now);
            case Command.Urgent(int entry, boolean urgent) -> entries.get(entry).urgent = urgent;
            case Command.RunOut() -> letGo(endsFirst().orElseThrow(), State.WAITING, now);
        }
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    Optional<Entry> endsFirst() {
        return offered().min(Comparator.comparing(entry -> entry.deadline));
    }

    boolean hasOneRunOut(Instant now) {
        return offered().anyMatch(entry -> !entry.deadline.isAfter(now));
    }

    /** How everybody stands, in the order in which they were entered. */
    List<String> lines() {
        return entries.stream().map(Entry::line).toList();
    }

    private void leave(Entry entry, Instant now) {
        if (entry.state == State.OFFERED) {
            letGo(entry, State.LEFT, now);
        } else {
            entry.state = State.LEFT;
        }
    }

    private void letGo(Entry entry, State next, Instant now) {
        entry.letGo(next);
        freed(entry.time, now);
    }

    /** Among equals the first of a list is the smallest, and the list is in the order in which they entered. */
    private void freed(int time, Instant now) {
        Optional<Entry> next =
                entries.stream().filter(entry -> entry.wants(time)).min(Comparator.comparing(entry -> !entry.urgent));
        if (next.isEmpty()) {
            free.add(time);
            return;
        }
        next.get().state = State.OFFERED;
        next.get().time = time;
        next.get().deadline = now.plus(OFFERED_FOR);
    }

    private Stream<Entry> offered() {
        return entries.stream().filter(entry -> entry.state == State.OFFERED);
    }

    private boolean is(int entry, State state) {
        return entry < entries.size() && entries.get(entry).state == state;
    }
}
