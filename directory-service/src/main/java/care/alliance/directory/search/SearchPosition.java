package care.alliance.directory.search;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of the search ended.
 *
 * @param asOf when the first page was asked for; later pages keep its order
 * @param soonest soonest opening of the last therapist, in microseconds since 1970; the largest number for none
 * @param id of that therapist
 */
record SearchPosition(Instant asOf, long soonest, UUID id) {

    /** Before the first. */
    static SearchPosition start(Instant now) {
        return new SearchPosition(now, Long.MIN_VALUE, new UUID(0, 0));
    }
}
