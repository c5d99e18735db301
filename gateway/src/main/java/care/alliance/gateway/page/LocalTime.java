package care.alliance.gateway.page;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A time that a script says again in the reader's own zone where that shows another clock. The clinic's time is what counts, and
 * is there without a script.
 *
 * @param zone the clinic's, in which the page says it
 */
public record LocalTime(Instant start, ZoneId zone) {}
