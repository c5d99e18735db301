package care.alliance.directory.review;

import care.alliance.directory.review.domain.Review;
import care.alliance.directory.review.domain.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a page stands, as readers of the API see it.
 *
 * @param clinical the last review by a registered clinician; null while there was none
 */
public record ReviewLine(
        LocalDate reviewedOn,
        String reviewedBy,
        int cadenceMonths,
        LocalDate nextReviewOn,
        boolean overdue,
        @Nullable Clinical clinical) {

    /** The line of a page on a day. */
    public static ReviewLine of(Standing standing, LocalDate today) {
        Review clinical = standing.clinical();
        return new ReviewLine(
                standing.reviewedOn(),
                standing.reviewedBy(),
                standing.cadenceMonths(),
                standing.nextReviewOn(),
                standing.overdue(today),
                clinical == null
                        ? null
                        : new Clinical(clinical.reviewedOn(), clinical.reviewer(), clinical.registration()));
    }

    /** Who is registered, where, and when they reviewed it. */
    public record Clinical(
            LocalDate reviewedOn, String reviewer, @Nullable String registration) {}
}
