package care.alliance.booking.availability.domain;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
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

/** Weekly hours, overrides and journeys laid out in real time; what is off is not cut out of it. */
public final class WorkingHours {
    /** The same instant may be two dates earlier or later elsewhere on earth. */
    private static final int DATES_APART = 2;

    private static final Comparator<WorkingTime> BY_PLACE_THEN_TIME = Comparator.comparing(
                    WorkingTime::locationId, Comparator.nullsFirst(Comparator.<UUID>naturalOrder()))
            .thenComparing(time -> time.zone().getId())
            .thenComparing(WorkingTime::from);

    private final WorkCalendar calendar;
    private final LocalClock home;
    private final Map<DayOfWeek, List<WeeklyHours>> weekly;
    private final Map<LocalDate, List<DayHours>> overridden;

    /** The hours of this calendar. */
    public WorkingHours(WorkCalendar calendar) {
        this.calendar = calendar;
        home = new LocalClock(calendar.zone());
        weekly = calendar.weekly().stream().collect(groupingBy(WeeklyHours::day));
        overridden = calendar.overrides().stream()
                .collect(groupingBy(DayOverride::date, flatMapping(day -> day.hours().stream(), toList())));
    }

    /** Working time in a format inside the window, soonest first and cut at the window's ends. */
    public List<WorkingTime> within(Window window, Format format) {
        return merged(format, window.from(), window.to(), 1)
                .map(time -> time.between(latest(time.from(), window.from()), earliest(time.to(), window.to())))
                .filter(time -> time.from().isBefore(time.to()))
                .sorted(Comparator.comparing(WorkingTime::from))
                .toList();
    }

    /**
     * Ranges that may touch a time, those that overlap or touch at one place made one.
     *
     * @param daysBefore how many days before the time a range may have begun
     */
    Stream<WorkingTime> merged(Format format, Instant first, Instant last, int daysBefore) {
        int apart = calendar.travels().isEmpty() ? 0 : DATES_APART;
        List<WorkingTime> merged = new ArrayList<>();
        for (WorkingTime next : inOrder(
                format,
                home.date(first).minusDays((long) daysBefore + apart),
                home.date(last).plusDays(apart))) {
            if (!merged.isEmpty() && next.continues(merged.getLast())) {
                WorkingTime begun = merged.removeLast();
                merged.add(begun.between(begun.from(), latest(begun.to(), next.to())));
            } else {
                merged.add(next);
            }
        }
        return merged.stream();
    }

    private List<WorkingTime> inOrder(Format format, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> hoursOf(date)
                        .filter(hours -> hours.formats().contains(format))
                        .flatMap(hours -> onDate(date, hours, format)))
                .filter(time -> time.from().isBefore(time.to()))
                .sorted(BY_PLACE_THEN_TIME)
                .toList();
    }

    private Stream<DayHours> hoursOf(LocalDate date) {
        List<DayHours> instead = overridden.get(date);
        return instead != null
                ? instead.stream()
                : weekly.getOrDefault(date.getDayOfWeek(), List.of()).stream()
                        .filter(hours -> hours.isWorkedOn(date))
                        .map(WeeklyHours::onItsDay);
    }

    private Stream<WorkingTime> onDate(LocalDate date, DayHours hours, Format format) {
        LocalClock clock = calendar.clockOn(date);
        if (format.atLocation() && !clock.equals(home)) {
            return Stream.empty();
        }
        LocalDate lastDay = hours.endsNextDay() ? date.plusDays(1) : date;
        return Stream.of(new WorkingTime(
                clock.bound(date.atTime(hours.from())),
                clock.bound(lastDay.atTime(hours.to())),
                format.atLocation() ? hours.locationId() : null,
                clock.zone()));
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
