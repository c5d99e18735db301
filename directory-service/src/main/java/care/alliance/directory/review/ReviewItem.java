package care.alliance.directory.review;

import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.Standing;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A page in the editors' list.
 *
 * @param dueSoon in the next two months
 */
record ReviewItem(
        String kind,
        String slug,
        String name,
        LocalDate reviewedOn,
        String reviewedBy,
        int cadenceMonths,
        LocalDate nextReviewOn,
        boolean overdue,
        boolean dueSoon,
        boolean clinicallyReviewed) {

    /** What is due first, first; so the overdue ones lead, the longest overdue before the others. */
    static final Comparator<ReviewItem> BY_DUE_DATE =
            Comparator.comparing(ReviewItem::nextReviewOn).thenComparing(ReviewItem::name);

    static ReviewItem of(PageKey page, String name, Standing standing, LocalDate today) {
        return new ReviewItem(
                page.kind().inAddress(),
                page.slug(),
                name,
                standing.reviewedOn(),
                standing.reviewedBy(),
                standing.cadenceMonths(),
                standing.nextReviewOn(),
                standing.overdue(today),
                standing.dueSoon(today),
                standing.clinicallyReviewed());
    }
}
