package care.alliance.booking.availability;

import care.alliance.booking.availability.CalendarRows.ClosureRow;
import care.alliance.booking.availability.CalendarRows.ExceptionRow;
import care.alliance.booking.availability.CalendarRows.Stretch;
import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.DayOverride;
import care.alliance.booking.availability.domain.Off;
import care.alliance.booking.availability.domain.Travel;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.availability.domain.WorkCalendar;
import care.alliance.booking.closure.Holidays.Holiday;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that interrupts one therapist's week at one clinic, near a window.
 *
 * @param worked public holidays on which the clinic works all the same
 * @param elsewhere when the therapist's own calendars have something else
 */
record Interruptions(
        List<ExceptionRow> exceptions,
        List<ClosureRow> closures,
        List<Holiday> holidays,
        Set<LocalDate> worked,
        List<Busy> elsewhere) {

    /**
     * The therapist's calendar for this clinic.
     *
     * @param clinic zone of the clinic, in which its closures and holidays are meant
     */
    WorkCalendar interrupt(WeeklyPlan plan, ZoneId clinic) {
        Stream<Off> off = Stream.of(
                        kind("TIME_OFF").map(row -> off(row, plan.zone(), Off.Why.TIME_OFF, null)),
                        closures.stream().map(row -> off(row, clinic, Off.Why.CLOSURE, row.name())),
                        holidays.stream()
                                .filter(holiday -> !worked.contains(holiday.date()))
                                .map(holiday -> days(
                                        holiday.date(),
                                        holiday.date(),
                                        clinic,
                                        Off.Why.PUBLIC_HOLIDAY,
                                        holiday.name())),
                        elsewhere.stream().map(busy -> new Off(busy.from(), busy.to(), Off.Why.OWN_CALENDAR, null)))
                .flatMap(each -> each);
        return new WorkCalendar(
                plan.zone(),
                plan.weekly(),
                kind("OVERRIDE")
                        .map(row -> new DayOverride(
                                Objects.requireNonNull(row.firstDay()), Objects.requireNonNull(row.hours())))
                        .toList(),
                kind("TRAVEL")
                        .map(row -> new Travel(
                                Objects.requireNonNull(row.firstDay()),
                                Objects.requireNonNull(row.lastDay()),
                                ZoneId.of(Objects.requireNonNull(row.zone()))))
                        .toList(),
                off.toList());
    }

    private Stream<ExceptionRow> kind(String kind) {
        return exceptions.stream().filter(row -> row.kind().equals(kind));
    }

    private static Off off(Stretch row, ZoneId zone, Off.Why why, @Nullable String name) {
        LocalDate first = row.firstDay();
        return first == null
                ? new Off(Objects.requireNonNull(row.startsAt()), Objects.requireNonNull(row.endsAt()), why, name)
                : days(first, Objects.requireNonNull(row.lastDay()), zone, why, name);
    }

    private static Off days(LocalDate first, LocalDate last, ZoneId zone, Off.Why why, @Nullable String name) {
        return new Off(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                why,
                name);
    }
}
