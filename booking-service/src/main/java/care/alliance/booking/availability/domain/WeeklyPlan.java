package care.alliance.booking.availability.domain;

import java.time.ZoneId;
import java.util.List;

/**
 * A therapist's week.
 *
 * @param zone the zone in which the hours are meant
 * @param weekly the hours, in the order in which they were written down
 */
public record WeeklyPlan(ZoneId zone, List<WeeklyHours> weekly) {
    public WeeklyPlan {
        weekly = List.copyOf(weekly);
    }
}
