package care.alliance.booking.calendarfeed.domain;

import care.alliance.booking.availability.domain.Format;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A session as a feed has it.
 *
 * @param version of the appointment, which calendars know a later one by
 * @param zone the clinic's
 */
public record FeedEntry(
        UUID id,
        int version,
        Instant start,
        Instant end,
        ZoneId zone,
        Format format,
        Status status,
        Instant changedAt) {

    /** How definite it is. */
    public enum Status {
        /** The clinic has not confirmed it yet. */
        TENTATIVE,
        CONFIRMED,
        /** It does not take place; still there for a while, so that calendars remove it. */
        CANCELLED
    }
}
