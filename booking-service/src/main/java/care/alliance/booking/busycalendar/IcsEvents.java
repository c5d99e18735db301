package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.IcsComponent.Line;
import care.alliance.booking.busycalendar.domain.CalendarEvent;
import care.alliance.booking.busycalendar.domain.CalendarEvent.Occurrence;
import care.alliance.booking.busycalendar.domain.EventTime;
import care.alliance.booking.busycalendar.domain.Length;
import care.alliance.booking.busycalendar.domain.Repetition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries of one calendar. What cannot be read is a {@link DateTimeException} or {@link IllegalArgumentException}. */
final class IcsEvents {

    private static final Pattern UNTIL = Pattern.compile("(?i)(?:^|;)UNTIL=([^;]+)");

    private final IcsTimes times;

    IcsEvents(IcsTimes times) {
        this.times = times;
    }

    /** A {@code VEVENT}. */
    CalendarEvent event(IcsComponent event) {
        EventTime start = times.time(event.one("DTSTART").orElseThrow(() -> new DateTimeException("no start")));
        Length length = length(event, start);
        return new CalendarEvent(
                uid(event),
                event.one("RECURRENCE-ID").map(times::time).orElse(null),
                new Occurrence(start, length),
                event.all("RRULE").stream().map(line -> repetition(line, times)).toList(),
                event.all("RDATE").stream()
                        .flatMap(Line::each)
                        .map(line -> date(line, length))
                        .toList(),
                event.all("EXDATE").stream()
                        .flatMap(Line::each)
                        .map(times::time)
                        .toList(),
                !event.says("STATUS", "CANCELLED") && !event.says("TRANSP", "TRANSPARENT"));
    }

    /** The busy periods of a {@code VFREEBUSY}, which some hosts publish instead of entries. */
    Stream<CalendarEvent> periods(IcsComponent freeBusy) {
        return freeBusy.all("FREEBUSY").stream()
                .filter(line -> line.parameter("FBTYPE")
                        .filter(type -> type.equalsIgnoreCase("FREE"))
                        .isEmpty())
                .flatMap(Line::each)
                .map(line -> date(line, Length.of(Duration.ZERO)))
                .map(date -> CalendarEvent.once(somethingElse(), date.start(), date.length()));
    }

    static Repetition repetition(Line line, IcsTimes times) {
        return new Repetition(IcsRule.of(line.value()), until(line, times));
    }

    private static @Nullable Instant until(Line line, IcsTimes times) {
        Matcher until = UNTIL.matcher(line.value());
        if (!until.find()) {
            return null;
        }
        EventTime last = times.time(new Line(line.parameters(), until.group(1)));
        // A date means that day to its end, wherever in the world it is.
        return last.wholeDay() ? last.instant().plus(Duration.ofDays(1)).minusNanos(1) : last.instant();
    }

    private static String uid(IcsComponent event) {
        return event.one("UID")
                .map(line -> line.value().strip())
                .filter(uid -> !uid.isEmpty())
                .orElseGet(IcsEvents::somethingElse);
    }

    private static String somethingElse() {
        return UUID.randomUUID().toString();
    }

    private Length length(IcsComponent event, EventTime start) {
        Optional<Line> end = event.one("DTEND");
        if (end.isPresent()) {
            return times.between(start, end.get());
        }
        return event.one("DURATION")
                .map(line -> IcsTimes.length(line.value()))
                .orElse(start.wholeDay() ? Length.ofDays(1) : Length.of(Duration.ZERO));
    }

    /** A further date, or a period with a length of its own. */
    private Occurrence date(Line line, Length length) {
        String[] period = line.value().split("/", -1);
        EventTime start = times.time(new Line(line.parameters(), period[0]));
        if (period.length == 1) {
            return new Occurrence(start, length);
        }
        return new Occurrence(
                start,
                period[1].startsWith("P")
                        ? IcsTimes.length(period[1])
                        : times.between(start, new Line(line.parameters(), period[1])));
    }
}
