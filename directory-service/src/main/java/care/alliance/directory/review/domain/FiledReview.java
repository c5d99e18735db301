package care.alliance.directory.review.domain;

import java.time.LocalDate;

/**
 * The review that the content file itself tells of. Never a clinical one: that takes a name and a registration, which an
 * editor publishes.
 *
 * @param cadenceMonths after how many months the next one is due
 */
public record FiledReview(LocalDate reviewedOn, int cadenceMonths, String reviewedBy) {

    public FiledReview {
        if (cadenceMonths < 1) {
            throw new IllegalArgumentException("cadenceMonths is below 1");
        }
        if (reviewedBy.isBlank()) {
            throw new IllegalArgumentException("reviewedBy is blank");
        }
    }
}
