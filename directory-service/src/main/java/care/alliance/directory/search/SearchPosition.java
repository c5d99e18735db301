package care.alliance.directory.search;

import care.alliance.directory.search.domain.Sort;
import care.alliance.kit.page.Cursor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of the search ended.
 *
 * @param sort the order that it is a place in
 * @param asOf when the first page was asked for; later pages keep its order
 * @param rank price in minor units or distance in metres of the last therapist, 0 where soonness alone decides; the
 *     largest number for none
 * @param soonest soonest opening of the last therapist, in microseconds since 1970; the largest number for none
 * @param id of that therapist
 */
record SearchPosition(Sort sort, Instant asOf, long rank, long soonest, UUID id) {

    /** The largest that PostgreSQL and Java alike can tell. */
    static final long NEVER = Long.MAX_VALUE;

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    /** Before the first. */
    static SearchPosition start(Sort sort, Instant now) {
        return new SearchPosition(sort, now, Long.MIN_VALUE, Long.MIN_VALUE, new UUID(0, 0));
    }

    /**
     * The position that a cursor stands for.
     *
     * @throws ProblemException 400 {@code invalid-parameter} when it is not a cursor of this order
     */
    static SearchPosition read(String cursor, Sort sort, Instant now) {
        SearchPosition position = Cursor.read(cursor, SearchPosition.class);
        if (position.sort() != sort
                || position.asOf().isAfter(now)
                || position.asOf().isBefore(LONG_AGO)) {
            throw new ProblemException(Problem.invalidParameter(
                    "cursor", "Use the value of \"next\" from the page before, unchanged, in the same order."));
        }
        return position;
    }
}
