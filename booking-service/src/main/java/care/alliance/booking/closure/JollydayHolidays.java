package care.alliance.booking.closure;

import care.alliance.booking.policy.domain.Nation;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holidays out of jollyday's calendar, worked out once a year and nation. */
@Component
class JollydayHolidays implements Holidays {

    private static final int MOST_YEARS_KEPT = 400;

    private final Map<YearOf, List<Holiday>> known = new ConcurrentHashMap<>();

    private record YearOf(Nation nation, int year) {}

    @Override
    public List<Holiday> of(Nation nation, LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(year -> new YearOf(nation, year))
                .flatMap(year -> in(year).stream())
                .filter(holiday ->
                        !holiday.date().isBefore(from) && !holiday.date().isAfter(until))
                .toList();
    }

    private List<Holiday> in(YearOf year) {
        if (known.size() > MOST_YEARS_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(year, JollydayHolidays::workOut);
    }

    private static List<Holiday> workOut(YearOf year) {
        return manager().getHolidays(Year.of(year.year()), subdivision(year.nation())).stream()
                .flatMap(JollydayHolidays::days)
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /** The day itself, also where it falls on a weekend, and the weekday that stands in for it. */
    private static Stream<Holiday> days(de.focus_shift.jollyday.core.Holiday found) {
        String name = found.getDescription(Locale.UK);
        return Stream.concat(
                Stream.of(new Holiday(found.getActualDate(), name)),
                found
                        .getObservedDate()
                        .filter(day -> !day.equals(found.getActualDate()))
                        .map(day -> new Holiday(day, name + " (substitute day)"))
                        .stream());
    }

    /** Jollyday keeps one manager for each calendar itself. */
    private static HolidayManager manager() {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    }

    private static String subdivision(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
