package care.alliance.booking.course.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When the sessions of a course would take place if nothing came between.
 *
 * @param first local start of the first session
 * @param zone the clinic's zone; every session starts at the same time on its wall clock
 * @param everyWeeks one or two
 * @param from number of the first session, mostly 1; more when the rest of a course is planned anew
 * @param sessions how many sessions are planned
 */
public record Rhythm(LocalDateTime first, ZoneId zone, int everyWeeks, int from, int sessions) {

    /** No course is longer. */
    public static final int MOST_SESSIONS = 52;

    public Rhythm {
        if (everyWeeks < 1 || everyWeeks > 2) {
            throw new IllegalArgumentException("weekly or fortnightly");
        }
        if (from < 1 || sessions < 1 || sessions > MOST_SESSIONS) {
            throw new IllegalArgumentException("a course has 1 to " + MOST_SESSIONS + " sessions");
        }
    }

    /** The local start that comes after so many steps. */
    LocalDateTime step(int steps) {
        return first.plusWeeks((long) steps * everyWeeks);
    }
}
