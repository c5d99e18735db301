package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.IcsComponent.Line;
import care.alliance.booking.busycalendar.domain.EventTime;
import care.alliance.booking.busycalendar.domain.EventZone;
import care.alliance.booking.busycalendar.domain.Length;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and lengths as calendars write them (RFC 5545, 3.3). What cannot be read is a {@link DateTimeException}. */
final class IcsTimes {

    private static final int DATE = "20261201".length();
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2400;
    private static final int MOST_DAYS = 36_600;

    private static final Pattern LENGTH = Pattern.compile(
            "\\+?P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");
    private static final EventZone UTC = EventZone.of(ZoneOffset.UTC);

    private final EventZone home;
    private final Function<String, EventZone> zones;

    /**
     * @param home the zone of times that name none
     * @param zones by the names that the calendar has for them
     */
    IcsTimes(ZoneId home, Function<String, EventZone> zones) {
        this.home = EventZone.of(home);
        this.zones = zones;
    }

    EventTime time(Line line) {
        String text = line.value().strip();
        if (text.length() == DATE) {
            return new EventTime(date(text).atStartOfDay(), home, true);
        }
        return text.endsWith("Z")
                ? new EventTime(dateTime(text.substring(0, text.length() - 1)), UTC, false)
                : new EventTime(
                        dateTime(text), line.parameter("TZID").map(zones).orElse(home), false);
    }

    /** From a start to what the end says. */
    Length between(EventTime start, Line endLine) {
        EventTime end = time(endLine);
        if (start.wholeDay() && end.wholeDay()) {
            return sound(Length.ofDays((int) ChronoUnit.DAYS.between(
                    start.local().toLocalDate(), end.local().toLocalDate())));
        }
        return sound(Length.of(Duration.between(start.instant(), end.instant())));
    }

    static Length length(String text) {
        Matcher parts = LENGTH.matcher(text.strip());
        if (!parts.matches()) {
            throw new DateTimeException("not a length");
        }
        int days = 7 * number(parts, 1) + number(parts, 2);
        Duration time =
                Duration.ofHours(number(parts, 3)).plusMinutes(number(parts, 4)).plusSeconds(number(parts, 5));
        return sound(new Length(days, time));
    }

    static LocalDateTime dateTime(String text) {
        String withoutLeapSecond = text.endsWith("60") ? text.substring(0, text.length() - 2) + "59" : text;
        LocalDateTime time = LocalDateTime.parse(withoutLeapSecond, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        date(text.substring(0, DATE));
        return time;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("not in our time");
        }
        return date;
    }

    private static Length sound(Length length) {
        if (length.days() > MOST_DAYS || length.time().toDays() > MOST_DAYS) {
            throw new DateTimeException("too long");
        }
        return length;
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
