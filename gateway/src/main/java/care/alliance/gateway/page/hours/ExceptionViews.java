package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.TypedTime;
import care.alliance.gateway.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Words what interrupts a week. */
@Component
class ExceptionViews {

    private final HoursWords says;
    private final Words words;

    ExceptionViews(HoursWords says, Words words) {
        this.says = says;
        this.words = words;
    }

    /**
     * One line of the list.
     *
     * @param lines what it means for the hours
     * @param note what somebody wrote; empty for nothing
     */
    record Line(String id, String what, String when, List<String> lines, String note, String removeHref) {}

    Line line(WeekException exception, ZoneId zone, Whose whose) {
        String id = Objects.toString(exception.id(), "");
        return new Line(
                id,
                what(exception),
                when(exception, zone),
                lines(exception, whose.places()),
                Objects.requireNonNullElse(exception.note(), ""),
                whose.removeHref(id));
    }

    /** What it is and when, without what somebody wrote. */
    String title(WeekException exception, ZoneId zone) {
        return words.say("exception.title", what(exception), when(exception, zone));
    }

    private String what(WeekException exception) {
        return switch (exception.kind()) {
            case WeekException.JOURNEY ->
                words.say("exception.in", exception.zone() == null ? "" : Zones.name(exception.zone()));
            case WeekException.OTHER_HOURS ->
                words.say(hours(exception).isEmpty() ? "exception.dayOff" : "exception.OVERRIDE");
            default -> words.sayOr("exception.other", "exception." + exception.kind());
        };
    }

    private List<String> lines(WeekException exception, Places places) {
        if (exception.kind().equals(WeekException.JOURNEY)) {
            return List.of(words.say("exception.in.means"));
        }
        LocalDate date = exception.date();
        return date == null
                ? List.of()
                : hours(exception).stream()
                        .map(hours -> says.line(hours, date.getDayOfWeek(), places))
                        .toList();
    }

    private static List<DayHours> hours(WeekException exception) {
        return Objects.requireNonNullElse(exception.hours(), List.of());
    }

    private String when(WeekException exception, ZoneId zone) {
        if (exception.date() != null) {
            return words.day(exception.date(), zone);
        }
        String from = Objects.requireNonNullElse(exception.from(), "");
        String to = Objects.requireNonNullElse(exception.to(), "");
        return TypedTime.date(from)
                .flatMap(first -> TypedTime.date(to).map(last -> days(first, last, zone)))
                .orElseGet(() -> times(
                        Instant.parse(from).atZone(zone), Instant.parse(to).atZone(zone)));
    }

    private String days(LocalDate first, LocalDate last, ZoneId zone) {
        return first.equals(last)
                ? words.day(first, zone)
                : words.say("exception.to", words.day(first, zone), words.day(last, zone));
    }

    private String times(ZonedDateTime from, ZonedDateTime to) {
        return from.toLocalDate().equals(to.toLocalDate())
                ? words.say("exception.at", words.day(from), words.hours(from, to))
                : words.say(
                        "exception.to",
                        words.say("exception.at", words.day(from), words.clock(from)),
                        words.say("exception.at", words.day(to), words.clock(to)));
    }
}
