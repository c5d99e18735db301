package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.GroupTime;
import care.alliance.booking.availability.domain.Rooms;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.StartCheck;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.replica.domain.Participation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An offer together with its therapist's claims.
 *
 * @param busy claims that touch the window which was asked for, or lie within two days of it
 * @param rooms the same for the clinic's rooms
 * @param fullDays dates on the clinic's calendar on which the therapist has as many sessions as the clinic allows
 * @param groups group sessions of the offer that people have seats in, likewise
 */
public record OfferTimes(
        BookableContext context, List<Busy> busy, Rooms rooms, Set<LocalDate> fullDays, List<GroupTime> groups) {
    /** Mostly holds enough slots, and is far quicker to work out than the whole horizon. */
    private static final Duration SOON = Duration.ofDays(14);

    public OfferTimes {
        busy = List.copyOf(busy);
        fullDays = Set.copyOf(fullDays);
        groups = List.copyOf(groups);
    }

    /** The same for somebody who may book as far ahead as this, such as for the later sessions of a course. */
    public OfferTimes reaching(Duration further) {
        return new OfferTimes(
                new BookableContext(
                        context.offer(),
                        context.clinic(),
                        context.policy(),
                        context.rules().reaching(further)),
                busy,
                rooms,
                fullDays,
                groups);
    }

    /** Free slots that start in a window no wider than the one asked for, soonest first. */
    public List<Slot> free(Window window, Instant now) {
        return free(context.rules(), window, now).toList();
    }

    /** The same in one format. */
    List<Slot> free(Format format, Window window, Instant now) {
        return free(context.rules().only(format), window, now).toList();
    }

    /** Whether the therapist has something else during this slot or its buffers; a group is joined and takes nobody's time. */
    public boolean isTaken(Slot slot) {
        return !isGroup() && Slots.isTaken(context.rules(), busy, slot);
    }

    /** Whether the therapist has as many sessions on a day of the clinic's calendar as the clinic allows; a group may be among them. */
    public boolean isFullDay(LocalDate day) {
        return !isGroup() && fullDays.contains(day);
    }

    private boolean isGroup() {
        return context.offer().participation() == Participation.GROUP;
    }

    /** The next free slots in a format from a time on, at most {@code limit}. */
    public List<Slot> next(Format format, Instant from, int limit, Instant now) {
        List<Slot> soon = free(format, from, from.plus(SOON), now).limit(limit).toList();
        return soon.size() == limit
                ? soon
                : free(format, from, afterHorizon(now), now).limit(limit).toList();
    }

    /** Every free slot in a format that starts within a time from now, soonest first. */
    public List<Slot> within(Format format, Duration time, Instant now) {
        return free(format, now, now.plus(time), now).toList();
    }

    /**
     * Free slots in a format for somebody whose wish is gone: the next ones from the wish on and, where those run out,
     * the last ones before it. Soonest first, at most {@code limit}.
     */
    List<Slot> around(Instant wish, Format format, int limit, Instant now) {
        List<Slot> after = next(format, wish, limit, now);
        List<Slot> before =
                after.size() == limit ? List.of() : free(format, now, wish, now).toList();
        int left = Math.min(before.size(), limit - after.size());
        return Stream.concat(before.stream().skip(before.size() - (long) left), after.stream())
                .toList();
    }

    private Stream<Slot> free(Format format, Instant from, Instant to, Instant now) {
        return from.isBefore(to) ? free(context.rules().only(format), new Window(from, to), now) : Stream.empty();
    }

    private Stream<Slot> free(SlotRules rules, Window window, Instant now) {
        ZoneId zone = context.clinic().zone();
        Stream<Slot> free = Slots.free(rules, busy, rooms, window, now).stream()
                .filter(slot -> fullDays.isEmpty() || !fullDays.contains(LocalDate.ofInstant(slot.start(), zone)));
        return isGroup() ? withSeats(free, rules, window, now).sorted(Slot.BY_START) : free;
    }

    /** Sessions that could be opened, and those that are open already and have seats left. */
    private Stream<Slot> withSeats(Stream<Slot> free, SlotRules rules, Window window, Instant now) {
        int seats = context.policy().groupSeats();
        return Stream.concat(
                free.map(slot -> slot.with(seats)),
                groups.stream()
                        .filter(group -> group.taken() < seats && window.contains(group.start()))
                        .filter(group ->
                                Slots.check(rules, group.start(), group.format(), now) instanceof StartCheck.Ok)
                        .map(group -> group.slot(seats)));
    }

    private Instant afterHorizon(Instant now) {
        return now.plus(context.rules().horizon()).plusNanos(1);
    }
}
