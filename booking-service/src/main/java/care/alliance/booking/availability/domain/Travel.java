package care.alliance.booking.availability.domain;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days that a therapist spends in another zone. Hours that begin on these local dates are meant in that zone, and nobody
 * is seen in person: the therapist is not where the room is.
 *
 * @param from first local date of the journey
 * @param until last local date, included
 * @param zone where the therapist is
 */
public record Travel(LocalDate from, LocalDate until, ZoneId zone) {
    public Travel {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a journey does not end before it begins");
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
