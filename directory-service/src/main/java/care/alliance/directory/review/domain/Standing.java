package care.alliance.directory.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a page stands with its reviews.
 *
 * @param revision how many reviews were published for it; two editors who saw the same one cannot both publish
 * @param reviewedOn the last review, published or filed, whichever is later
 * @param cadenceMonths after how many months the next one is due
 * @param clinical the last review by a registered clinician; null while there was none
 */
public record Standing(
        int revision,
        LocalDate reviewedOn,
        String reviewedBy,
        int cadenceMonths,
        @Nullable Review clinical) {

    private static final int SOON_DAYS = 60;

    /** Worked out from what the file says and what editors published since. */
    static Standing of(FiledReview filed, @Nullable Published published) {
        if (published == null) {
            return new Standing(0, filed.reviewedOn(), filed.reviewedBy(), filed.cadenceMonths(), null);
        }
        Review last = published.last();
        boolean fileIsNewer = filed.reviewedOn().isAfter(last.reviewedOn());
        return new Standing(
                published.revision(),
                fileIsNewer ? filed.reviewedOn() : last.reviewedOn(),
                fileIsNewer ? filed.reviewedBy() : last.reviewer(),
                filed.cadenceMonths(),
                published.clinical());
    }

    public LocalDate nextReviewOn() {
        return reviewedOn.plusMonths(cadenceMonths);
    }

    /** True from the day after it was due. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(nextReviewOn());
    }

    /** True in the last two months before it is due. */
    public boolean dueSoon(LocalDate today) {
        return !overdue(today) && !today.plusDays(SOON_DAYS).isBefore(nextReviewOn());
    }

    public boolean clinicallyReviewed() {
        return clinical != null;
    }

    /**
     * Whether this review may be published now.
     *
     * @param seen the revision that the editor saw
     */
    public Verdict judge(Review wanted, long seen, LocalDate today) {
        if (seen != revision) {
            return Verdict.STALE;
        }
        if (wanted.reviewedOn().isAfter(today)) {
            return Verdict.IN_THE_FUTURE;
        }
        return wanted.reviewedOn().isBefore(reviewedOn) ? Verdict.BEFORE_THE_LAST : Verdict.FINE;
    }

    /** What becomes of a wish to publish. */
    public enum Verdict {
        FINE,
        /** Somebody else published meanwhile. */
        STALE,
        IN_THE_FUTURE,
        BEFORE_THE_LAST
    }
}
