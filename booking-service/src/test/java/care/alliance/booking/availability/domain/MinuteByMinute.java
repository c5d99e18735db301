package care.alliance.booking.availability.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
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
            workingByPlace(format).forEach((place, working) -> {
                for (int minute = 0; minute < minutes; minute++) {
                    Instant start = at(minute);
                    if (!start.isBefore(window.from())
                            && start.isBefore(window.to())
                            && fits(working, minute, place.zone())) {
                        found.add(start + " " + format);
                    }
                }
            });
        }
        return found;
    }

    private boolean fits(BitSet working, int minute, ZoneId zone) {
        Instant start = at(minute);
        Instant end = start.plus(rules.length());
        int length = (int) rules.length().toMinutes();
        return !start.isBefore(now.plus(rules.notice()))
                && !start.isAfter(now.plus(rules.horizon()))
                && working.get(minute, minute + length).cardinality() == length
                && isFirstOccurrence(start, zone)
                && isOnStep(working, minute, zone)
                && rules.calendar().off().stream()
                        .noneMatch(off -> off.from().isBefore(end) && start.isBefore(off.to()))
                && busy.stream()
                        .noneMatch(taken -> taken.from().isBefore(end.plus(rules.after()))
                                && start.minus(rules.before()).isBefore(taken.to()));
    }

    private static boolean isFirstOccurrence(Instant start, ZoneId zone) {
        ZonedDateTime local = start.atZone(zone);
        return local.withEarlierOffsetAtOverlap().equals(local);
    }

    private boolean isOnStep(BitSet working, int minute, ZoneId zone) {
        long step = rules.step().every().toMinutes();
        if (rules.step().anchor() == Anchor.WINDOW_START) {
            int begin = working.previousClearBit(minute) + 1;
            if (!date(begin, zone).isBefore(date(minute, zone).minusDays(LONGEST_GRID))) {
                return (minute - begin) % step == 0;
            }
        }
        return at(minute).atZone(zone).get(java.time.temporal.ChronoField.MINUTE_OF_DAY) % step == 0;
    }

    private Map<Place, BitSet> workingByPlace(Format format) {
        ZoneId home = rules.calendar().zone();
        Map<Place, BitSet> byPlace = new HashMap<>();
        date(0, home)
                .minusDays(3)
                .datesUntil(date(minutes, home).plusDays(3))
                .filter(date -> format != Format.IN_PERSON || zoneOn(date).equals(home))
                .forEach(date -> hoursOf(date)
                        .filter(hours -> hours.formats().contains(format))
                        .forEach(hours -> byPlace.computeIfAbsent(place(hours, format, date), _ -> new BitSet())
                                .or(range(date, hours.from(), hours.to()))));
        return byPlace;
    }

    private Place place(DayHours hours, Format format, LocalDate date) {
        return new Place(
                format == Format.IN_PERSON ? Optional.ofNullable(hours.locationId()) : Optional.empty(), zoneOn(date));
    }

    private ZoneId zoneOn(LocalDate date) {
        for (Travel travel : rules.calendar().travels()) {
            if (travel.from().compareTo(date) <= 0 && date.compareTo(travel.until()) <= 0) {
                return travel.zone();
            }
        }
        return rules.calendar().zone();
    }

    private record Place(Optional<UUID> location, ZoneId zone) {}

    private Stream<DayHours> hoursOf(LocalDate date) {
        List<DayOverride> instead = rules.calendar().overrides().stream()
                .filter(override -> override.date().equals(date))
                .toList();
        return instead.isEmpty()
                ? rules.calendar().weekly().stream()
                        .filter(hours -> hours.day() == date.getDayOfWeek())
                        .filter(hours ->
                                hours.validFrom() == null || hours.validFrom().compareTo(date) <= 0)
                        .filter(hours -> hours.validUntil() == null || date.compareTo(hours.validUntil()) <= 0)
                        .map(hours -> new DayHours(hours.from(), hours.to(), hours.formats(), hours.locationId()))
                : instead.stream().flatMap(override -> override.hours().stream());
    }

    private BitSet range(LocalDate date, LocalTime from, LocalTime to) {
        BitSet range = new BitSet();
        ZoneId zone = zoneOn(date);
        int begin = minuteOf(date.atTime(from), zone);
        int end = minuteOf(to.compareTo(from) <= 0 ? date.plusDays(1).atTime(to) : date.atTime(to), zone);
        if (Math.max(begin, 0) < end) {
            range.set(Math.max(begin, 0), end);
        }
        return range;
    }

    /** A skipped local time is the moment of the jump, a repeated one its first occurrence. */
    private int minuteOf(LocalDateTime local, ZoneId zone) {
        LocalDateTime existing = local;
        while (!existing.atZone(zone).toLocalDateTime().equals(existing)) {
            existing = existing.plusMinutes(1);
        }
        Instant instant = existing.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        return (int) Duration.between(origin, instant).toMinutes();
    }

    private LocalDate date(int minute, ZoneId zone) {
        return LocalDate.ofInstant(at(minute), zone);
    }

    private Instant at(int minute) {
        return origin.plus(Duration.ofMinutes(minute));
    }
}
