package care.alliance.gateway.page.calendar;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.calendar.BusyCalendars.BusyCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how calendars elsewhere stand. */
@Component
class CalendarLines {

    private final Words words;
    private final Moments moments;

    CalendarLines(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    CalendarLine of(BusyCalendar calendar, ZoneId zone) {
        String state = calendar.stale() ? "stale" : calendar.failingSince() != null ? "failing" : "fine";
        return new CalendarLine(
                calendar.id(),
                calendar.name(),
                calendar.host(),
                look(state),
                words.say("calendars.state." + state),
                lines(calendar, zone),
                calendar.uploaded());
    }

    private static String look(String state) {
        return switch (state) {
            case "stale" -> "cancelled";
            case "failing" -> "waiting";
            default -> "confirmed";
        };
    }

    private List<String> lines(BusyCalendar calendar, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        String read = moments.when(calendar.readAt(), zone);
        Instant failing = calendar.failingSince();
        if (calendar.uploaded()) {
            String until = words.date(calendar.coversUntil().atZone(zone).toLocalDate());
            lines.add(words.say("calendars.uploaded", read, calendar.ahead(), until));
        } else if (failing == null) {
            lines.add(words.say("calendars.read", read, calendar.ahead()));
        } else {
            lines.add(words.say("calendars.failing", moments.since(failing, zone), why(calendar.fault())));
            lines.add(words.say("calendars.still", read, calendar.ahead()));
        }
        if (calendar.skipped() > 0) {
            lines.add(words.say("calendars.skipped", calendar.skipped()));
        }
        return lines;
    }

    /** Why a calendar cannot be read, as a sentence. */
    String why(@Nullable String fault) {
        return words.sayOr("calendars.fault.other", "calendars.fault." + Objects.requireNonNullElse(fault, "other"));
    }
}
