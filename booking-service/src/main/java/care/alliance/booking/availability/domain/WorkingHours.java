package care.alliance.booking.availability.domain;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Weekly hours and overrides laid out in real time. */
public final class WorkingHours {
    private static final Comparator<WorkingTime> BY_PLACE_THEN_TIME = Comparator.comparing(
                    WorkingTime::locationId, Comparator.nullsFirst(Comparator.<UUID>naturalOrder()))
            .thenComparing(WorkingTime::from);

    private final LocalClock clock;
    private final Map<DayOfWeek, List<DayHours>> weekly;
    private final Map<LocalDate, List<DayHours>> overridden;

    /** The hours of these rules; the rest of the rules is not looked at. */
    public WorkingHours(SlotRules rules) {
        clock = new LocalClock(rules.zone());
        weekly = rules.hours().stream().collect(groupingBy(WeeklyHours::day, mapping(WeeklyHours::onItsDay, toList())));
        overridden = rules.overrides().stream()
                .collect(groupingBy(DayOverride::date, flatMapping(day -> day.hours().stream(), toList())));
    }

    /** Working time in a format inside the window, soonest first and cut at the window's ends. */
    public List<WorkingTime> within(Window window, Format format) {
        return merged(format, clock.date(window.from()).minusDays(1), clock.date(window.to()))
                .map(time -> new WorkingTime(
                        latest(time.from(), window.from()), earliest(time.to(), window.to()), time.locationId()))
                .filter(time -> time.from().isBefore(time.to()))
                .sorted(Comparator.comparing(WorkingTime::from))
                .toList();
    }

    /** Ranges that begin on the given local dates, those that overlap or touch at one place made one. */
    Stream<WorkingTime> merged(Format format, LocalDate first, LocalDate last) {
        List<WorkingTime> merged = new ArrayList<>();
        for (WorkingTime next : inOrder(format, first, last)) {
            if (!merged.isEmpty() && next.continues(merged.getLast())) {
                WorkingTime begun = merged.removeLast();
                merged.add(new WorkingTime(begun.from(), latest(begun.to(), next.to()), begun.locationId()));
            } else {
                merged.add(next);
            }
        }
        return merged.stream();
    }

    private List<WorkingTime> inOrder(Format format, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> hoursOf(date).stream()
                        .filter(hours -> hours.formats().contains(format))
                        .map(hours -> onDate(date, hours, format)))
                .filter(time -> time.from().isBefore(time.to()))
                .sorted(BY_PLACE_THEN_TIME)
                .toList();
    }

    private List<DayHours> hoursOf(LocalDate date) {
        List<DayHours> instead = overridden.get(date);
        return instead != null ? instead : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private WorkingTime onDate(LocalDate date, DayHours hours, Format format) {
        LocalDate lastDay = hours.endsNextDay() ? date.plusDays(1) : date;
        return new WorkingTime(
                clock.bound(date.atTime(hours.from())),
                clock.bound(lastDay.atTime(hours.to())),
                format.atLocation() ? hours.locationId() : null);
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
