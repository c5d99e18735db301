package care.alliance.gateway.page.closure;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A time at which a whole clinic is closed, as booking-service tells it.
 *
 * @param from the first day, or an instant
 * @param to the last day, included; or the first instant of work again
 */
public record Closure(UUID id, String name, String from, String to) {

    /** Whether a session lies in it, if only in part. */
    public boolean meets(Appointment session) {
        return session.start().isBefore(end(session.zone()).toInstant())
                && start(session.zone()).toInstant().isBefore(session.end());
    }

    /** When it is, as people say it. */
    String when(Words words, ZoneId zone) {
        ZonedDateTime start = start(zone);
        ZonedDateTime end = end(zone);
        String first = words.day(start);
        String last = words.day(end.minusNanos(1));
        boolean oneDay = first.equals(last);
        if (wholeDays()) {
            return oneDay ? first : words.say("closures.days", first, last);
        }
        return oneDay
                ? words.say("closures.time", first, words.hours(start, end))
                : words.say("closures.times", first, words.clock(start), words.day(end), words.clock(end));
    }

    private ZonedDateTime start(ZoneId zone) {
        return wholeDays()
                ? LocalDate.parse(from).atStartOfDay(zone)
                : Instant.parse(from).atZone(zone);
    }

    private ZonedDateTime end(ZoneId zone) {
        return wholeDays()
                ? LocalDate.parse(to).plusDays(1).atStartOfDay(zone)
                : Instant.parse(to).atZone(zone);
    }

    private boolean wholeDays() {
        return from.length() == "2026-12-24".length();
    }
}
