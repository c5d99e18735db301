package care.alliance.booking.availability.domain;

import static care.alliance.booking.availability.domain.StartRefusal.CLOSED;
import static care.alliance.booking.availability.domain.StartRefusal.FORMAT_NOT_OFFERED;
import static care.alliance.booking.availability.domain.StartRefusal.IN_THE_PAST;
import static care.alliance.booking.availability.domain.StartRefusal.OFF_STEP;
import static care.alliance.booking.availability.domain.StartRefusal.OUTSIDE_HOURS;
import static care.alliance.booking.availability.domain.StartRefusal.TOO_FAR;
import static care.alliance.booking.availability.domain.StartRefusal.TOO_SOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns rules into slots. The read path ({@link #free}) and the write path ({@link #check}) share one computation, so
 * whatever is shown can be booked and nothing else can.
 */
public final class Slots {
    private Slots() {}

    /**
     * Slots that start inside the window, soonest first; at most one for each start and format.
     *
     * @param busy times that session and buffers must not touch
     * @param rooms where people can be seen in person
     * @param window where slots may start; cut by notice and horizon, so a far end costs nothing
     */
    public static List<Slot> free(SlotRules rules, List<Busy> busy, Rooms rooms, Window window, Instant now) {
        Instant first = latest(window.from(), now.plus(rules.notice()));
        Instant last = earliest(window.to().minusNanos(1), now.plus(rules.horizon()));
        if (last.isBefore(first)) {
            return List.of();
        }
        BusyTimes taken = new BusyTimes(busy);
        Rooms.Vacancies vacancies = rooms.vacancies();
        return starting(rules, first, last).stream()
                .filter(slot -> {
                    Instant from = slot.start().minus(rules.before());
                    Instant to = slot.end().plus(rules.after());
                    return !taken.touch(from, to)
                            && (!slot.format().atLocation() || vacancies.at(slot.locationId(), from, to));
                })
                .toList();
    }

    /** Slots of a clinic that does not count its rooms. */
    public static List<Slot> free(SlotRules rules, List<Busy> busy, Window window, Instant now) {
        return free(rules, busy, Rooms.ENOUGH, window, now);
    }

    /** Whether the slot with its buffers lies partly in a busy time. */
    public static boolean isTaken(SlotRules rules, List<Busy> busy, Slot slot) {
        return new BusyTimes(busy)
                .touch(slot.start().minus(rules.before()), slot.end().plus(rules.after()));
    }

    /** Whether somebody who has booked this time still finds the therapist at work; notice and steps are past. */
    public static boolean isWorked(SlotRules rules, Instant start, Instant end, Format format) {
        return working(rules, format, start, end).anyMatch(time -> time.contains(start, end))
                && rules.calendar().off().stream().noneMatch(off -> off.touches(start, end));
    }

    /** Whether the same rules allow this start. Busy times are left to the claim. */
    public static StartCheck check(SlotRules rules, Instant start, Format format, Instant now) {
        return refusalByClock(rules, start, now)
                .or(() -> rules.formats().contains(format) ? Optional.empty() : Optional.of(FORMAT_NOT_OFFERED))
                .<StartCheck>map(StartCheck.Refused::new)
                .orElseGet(() -> starting(rules, start, start).stream()
                        .filter(slot -> slot.format() == format)
                        .findFirst()
                        .<StartCheck>map(StartCheck.Ok::new)
                        .orElseGet(() -> new StartCheck.Refused(refusalByHours(rules, start, format))));
    }

    private static Optional<StartRefusal> refusalByClock(SlotRules rules, Instant start, Instant now) {
        if (start.isBefore(now)) {
            return Optional.of(IN_THE_PAST);
        }
        if (start.isBefore(now.plus(rules.notice()))) {
            return Optional.of(TOO_SOON);
        }
        return start.isAfter(now.plus(rules.horizon())) ? Optional.of(TOO_FAR) : Optional.empty();
    }

    private static StartRefusal refusalByHours(SlotRules rules, Instant start, Format format) {
        Instant end = start.plus(rules.length());
        if (working(rules, format, start, start).noneMatch(time -> time.contains(start, end))) {
            return OUTSIDE_HOURS;
        }
        return rules.calendar().off().stream().anyMatch(off -> off.touches(start, end)) ? CLOSED : OFF_STEP;
    }

    /** Slots with a start from {@code first} to {@code last}, both included, busy or not. */
    private static List<Slot> starting(SlotRules rules, Instant first, Instant last) {
        BusyTimes off =
                new BusyTimes(rules.calendar().off().stream().map(Off::asBusy).toList());
        List<Slot> slots = new ArrayList<>();
        for (Format format : rules.formats()) {
            working(rules, format, first, last).forEach(time -> {
                for (Instant start : new StartGrid(new LocalClock(time.zone()), rules.step())
                        .starts(
                                time,
                                latest(first, time.from()),
                                earliest(last, time.to().minus(rules.length())))) {
                    Instant end = start.plus(rules.length());
                    if (!off.touch(start, end)) {
                        slots.add(new Slot(start, end, format, time.locationId()));
                    }
                }
            });
        }
        slots.sort(Slot.BY_START);
        return onceEach(slots);
    }

    /** Where somebody works at two places at once, a start is at the first of them. */
    private static List<Slot> onceEach(List<Slot> inOrder) {
        List<Slot> once = new ArrayList<>(inOrder.size());
        for (Slot slot : inOrder) {
            if (once.isEmpty() || Slot.BY_START.compare(once.getLast(), slot) != 0) {
                once.add(slot);
            }
        }
        return once;
    }

    private static Stream<WorkingTime> working(SlotRules rules, Format format, Instant first, Instant last) {
        return new WorkingHours(rules.calendar())
                .merged(format, first, last.plus(rules.length()), StartGrid.DAYS_AN_ANCHOR_HOLDS + 1);
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
