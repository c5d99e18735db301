package care.alliance.notification.mail.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A session's time as a patient reads it.
 *
 * @param day for example {@code Tuesday 1 December 2026}
 * @param hours for example {@code 09:00 to 09:50}
 * @param zone for example {@code Greenwich Mean Time}
 */
public record SessionTime(String day, String hours, String zone) {

    private static final Locale LOCALE = Locale.UK;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzzz", LOCALE);

    /** For example {@code 14:30 on Tuesday 1 December 2026}. */
    public static String moment(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        return TIME.format(time) + " on " + DAY.format(time);
    }

    /** The local time at the clinic, with the offset that holds on the day itself. */
    public static SessionTime of(Instant start, Instant end, ZoneId zone) {
        ZonedDateTime from = start.atZone(zone);
        return new SessionTime(
                DAY.format(from), TIME.format(from) + " to " + TIME.format(end.atZone(zone)), ZONE.format(from));
    }
}
