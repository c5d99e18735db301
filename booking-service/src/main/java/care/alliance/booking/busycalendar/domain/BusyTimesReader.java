package care.alliance.booking.busycalendar.domain;

import static java.util.stream.Collectors.groupingBy;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.busycalendar.domain.CalendarEvent.Occurrence;
import care.alliance.booking.calendarfeed.domain.AppointmentUid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Turns entries of a calendar into the times at which somebody is busy. */
public final class BusyTimesReader {

    /** More busy times than these are not kept for one calendar. */
    public static final int MOST_TIMES = 2_000;

    private static final long MOST_WORK = 250_000;

    private BusyTimesReader() {}

    /**
     * Busy times that touch the window. Those that begin before it keep their beginning; none goes on after it.
     *
     * @param skipped entries that are not among the events because nobody could make sense of them
     */
    public static Reading read(List<CalendarEvent> events, Window window, int skipped) {
        Collection<List<CalendarEvent>> entries = events.stream()
                .filter(event -> !AppointmentUid.isOurs(event.uid()))
                .collect(groupingBy(CalendarEvent::uid))
                .values();
        if (isTooMuch(entries, window)) {
            return new Reading.Refused(Fault.CALENDAR_TOO_LARGE);
        }
        List<Busy> times = merged(entries.stream().flatMap(entry -> busy(entry, window)));
        return times.size() > MOST_TIMES
                ? new Reading.Refused(Fault.TOO_MANY_BUSY_TIMES)
                : new Reading.Times(times, skipped);
    }

    private static boolean isTooMuch(Collection<List<CalendarEvent>> entries, Window window) {
        long work = 0;
        for (List<CalendarEvent> entry : entries) {
            for (CalendarEvent event : entry) {
                work += Math.min(event.work(window.from(), window.to()), MOST_WORK + 1);
                if (work > MOST_WORK) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Stream<Busy> busy(List<CalendarEvent> entry, Window window) {
        Changed changed = Changed.of(entry);
        return entry.stream()
                .filter(CalendarEvent::busy)
                .flatMap(event -> dates(event, changed, window))
                .filter(date -> date.to().isAfter(window.from()) && date.from().isBefore(window.to()))
                .map(date -> new Busy(date.from(), earliest(date.to(), window.to())));
    }

    private static Stream<Occurrence> dates(CalendarEvent event, Changed changed, Window window) {
        if (event.instead() != null) {
            return Stream.of(event.first()).filter(BusyTimesReader::lasts);
        }
        Changed excepted = Changed.at(event.except());
        return event.occurrences(window.from(), window.to())
                .filter(date -> !changed.covers(date.start()) && !excepted.covers(date.start()))
                .filter(BusyTimesReader::lasts);
    }

    private static boolean lasts(Occurrence date) {
        return date.to().isAfter(date.from());
    }

    private static List<Busy> merged(Stream<Busy> times) {
        List<Busy> merged = new ArrayList<>();
        times.sorted(Comparator.comparing(Busy::from)).forEachOrdered(next -> {
            Busy last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to().isBefore(next.from())) {
                merged.add(next);
            } else if (last.to().isBefore(next.to())) {
                merged.set(merged.size() - 1, new Busy(last.from(), next.to()));
            }
        });
        return merged;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** Dates of a recurring entry that do not take place as it says; some programs name the day and no time. */
    private record Changed(Set<Instant> times, Set<LocalDate> days) {

        static Changed of(List<CalendarEvent> entry) {
            return at(entry.stream()
                    .map(CalendarEvent::instead)
                    .filter(Objects::nonNull)
                    .toList());
        }

        static Changed at(List<EventTime> dates) {
            Set<Instant> times = new HashSet<>();
            Set<LocalDate> days = new HashSet<>();
            for (EventTime date : dates) {
                if (date.wholeDay()) {
                    days.add(date.local().toLocalDate());
                } else {
                    times.add(date.instant());
                }
            }
            return new Changed(times, days);
        }

        boolean covers(EventTime date) {
            return days.contains(date.local().toLocalDate()) || times.contains(date.instant());
        }
    }
}
