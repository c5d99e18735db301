package care.alliance.directory.clinic.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a clinic tells everybody for a while, such as a closed entrance. It ends by itself: whoever reads it looks
 * at the clock. It is kept afterwards.
 *
 * @param from shown from this moment on
 * @param until and no longer at this one
 * @param endedAt when somebody ended it before its time; null for not
 */
public record Notice(
        UUID id,
        String text,
        Instant from,
        Instant until,
        @Nullable Instant endedAt) {

    /** In characters. */
    public static final int LONGEST = 500;

    public Notice {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a notice ends after it begins");
        }
    }

    /** Where a notice is in its life. */
    public enum State {
        UPCOMING,
        CURRENT,
        ENDED
    }

    /** Why a notice cannot be given for this time. */
    public enum Wrong {
        ENDS_BEFORE_IT_BEGINS,
        IS_OVER_ALREADY,
        /** More than a year ahead: by then nobody remembers to take it down. */
        LASTS_TOO_LONG
    }

    /** What is wrong with the time of a new notice; empty for nothing. */
    public static Optional<Wrong> wrong(Instant from, Instant until, Instant now) {
        if (!from.isBefore(until)) {
            return Optional.of(Wrong.ENDS_BEFORE_IT_BEGINS);
        }
        if (!until.isAfter(now)) {
            return Optional.of(Wrong.IS_OVER_ALREADY);
        }
        Instant inAYear = now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
        return until.isAfter(inAYear) ? Optional.of(Wrong.LASTS_TOO_LONG) : Optional.empty();
    }

    public State stateAt(Instant now) {
        if (endedAt != null || !now.isBefore(until)) {
            return State.ENDED;
        }
        return now.isBefore(from) ? State.UPCOMING : State.CURRENT;
    }
}
