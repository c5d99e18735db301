package care.alliance.booking.availability.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rules told once more in the plainest way: walk through every minute and ask whether a session could start there.
 * Shares no code with {@link Slots}; slow, and for whole minutes only.
 */
final class MinuteByMinute {
    private static final int DAYS_BACK = 12;
    private static final int LONGEST_GRID = 8;

    private final SlotRules rules;
    private final List<Busy> busy;
    private final Instant now;
    private final Instant origin;
    private final int minutes;

    MinuteByMinute(SlotRules rules, List<Busy> busy, Window window, Instant now) {
        this.rules = rules;
        this.busy = busy;
        this.now = now;
        origin = window.from().minus(Duration.ofDays(DAYS_BACK)).truncatedTo(ChronoUnit.MINUTES);
        minutes = (int)
                Duration.between(origin, window.to().plus(Duration.ofDays(2))).toMinutes();
    }

    /** Start and format of every slot in the window. */
    Set<String> slots(Window window) {
        Set<String> found = new HashSet<>();
        for (Format format : rules.formats()) {
            for (BitSet working : workingByPlace(format).values()) {
                for (int minute = 0; minute < minutes; minute++) {
                    Instant start = at(minute);
                    if (!start.isBefore(window.from()) && start.isBefore(window.to()) && fits(working, minute)) {
                        found.add(start + " " + format);
                    }
                }
            }
        }
        return found;
    }

    private boolean fits(BitSet working, int minute) {
        Instant start = at(minute);
        Instant end = start.plus(rules.length());
        int length = (int) rules.length().toMinutes();
        return !start.isBefore(now.plus(rules.notice()))
                && !start.isAfter(now.plus(rules.horizon()))
                && working.get(minute, minute + length).cardinality() == length
                && isFirstOccurrence(start)
                && isOnStep(working, minute)
                && busy.stream()
                        .noneMatch(taken -> taken.from().isBefore(end.plus(rules.after()))
                                && start.minus(rules.before()).isBefore(taken.to()));
    }

    private boolean isFirstOccurrence(Instant start) {
        ZonedDateTime local = start.atZone(rules.zone());
        return local.withEarlierOffsetAtOverlap().equals(local);
    }

    private boolean isOnStep(BitSet working, int minute) {
        long step = rules.step().every().toMinutes();
        if (rules.step().anchor() == Anchor.WINDOW_START) {
            int begin = working.previousClearBit(minute) + 1;
            if (!date(begin).isBefore(date(minute).minusDays(LONGEST_GRID))) {
                return (minute - begin) % step == 0;
            }
        }
        return at(minute).atZone(rules.zone()).get(java.time.temporal.ChronoField.MINUTE_OF_DAY) % step == 0;
    }

    private Map<Optional<UUID>, BitSet> workingByPlace(Format format) {
        Map<Optional<UUID>, BitSet> byPlace = new HashMap<>();
        date(0).minusDays(1)
                .datesUntil(date(minutes).plusDays(1))
                .forEach(date -> hoursOf(date)
                        .filter(hours -> hours.formats().contains(format))
                        .forEach(hours -> byPlace.computeIfAbsent(place(hours, format), _ -> new BitSet())
                                .or(range(date, hours.from(), hours.to()))));
        return byPlace;
    }

    private static Optional<UUID> place(DayHours hours, Format format) {
        return format == Format.IN_PERSON ? Optional.ofNullable(hours.locationId()) : Optional.empty();
    }

    private Stream<DayHours> hoursOf(LocalDate date) {
        List<DayOverride> instead = rules.overrides().stream()
                .filter(override -> override.date().equals(date))
                .toList();
        return instead.isEmpty()
                ? rules.hours().stream()
                        .filter(hours -> hours.day() == date.getDayOfWeek())
                        .map(hours -> new DayHours(hours.from(), hours.to(), hours.formats(), hours.locationId()))
                : instead.stream().flatMap(override -> override.hours().stream());
    }

    private BitSet range(LocalDate date, LocalTime from, LocalTime to) {
        BitSet range = new BitSet();
        int begin = minuteOf(date.atTime(from));
        int end = minuteOf(to.compareTo(from) <= 0 ? date.plusDays(1).atTime(to) : date.atTime(to));
        if (Math.max(begin, 0) < end) {
            range.set(Math.max(begin, 0), end);
        }
        return range;
    }

    /** A skipped local time is the moment of the jump, a repeated one its first occurrence. */
    private int minuteOf(LocalDateTime local) {
        LocalDateTime existing = local;
        while (!existing.atZone(rules.zone()).toLocalDateTime().equals(existing)) {
            existing = existing.plusMinutes(1);
        }
        Instant instant =
                existing.atZone(rules.zone()).withEarlierOffsetAtOverlap().toInstant();
        return (int) Duration.between(origin, instant).toMinutes();
    }

    private LocalDate date(int minute) {
        return LocalDate.ofInstant(at(minute), rules.zone());
    }

    private Instant at(int minute) {
        return origin.plus(Duration.ofMinutes(minute));
    }
}
