package care.alliance.booking.busycalendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often calendars elsewhere are read. */
public final class RefreshTimes {

    /** Who reads a calendar has it for so long; then somebody else may. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    /** Nobody can have a calendar read again sooner. */
    public static final Duration APART = Duration.ofMinutes(1);

    private static final Duration EVERY = Duration.ofMinutes(27);
    private static final int SPREAD_SECONDS = 360;
    private static final Duration FIRST_AGAIN = Duration.ofMinutes(5);
    private static final Duration LATEST_AGAIN = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 7;
    private static final Duration STALE_AFTER = Duration.ofHours(1);

    private RefreshTimes() {}

    /** About half an hour; calendars added together are not read together for ever. */
    public static Duration afterSuccess(UUID calendar) {
        return EVERY.plusSeconds(Math.floorMod(calendar.hashCode(), SPREAD_SECONDS));
    }

    /** Five minutes after the first failure, then twice as long each time, up to six hours. */
    public static Duration afterFailure(int failures) {
        Duration doubled = FIRST_AGAIN.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LATEST_AGAIN) < 0 ? doubled : LATEST_AGAIN;
    }

    /** Whether the times last known are old enough to say so. */
    public static boolean isStale(@Nullable Instant failingSince, Instant now) {
        return failingSince != null && !now.isBefore(failingSince.plus(STALE_AFTER));
    }
}
