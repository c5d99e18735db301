package care.alliance.gateway.page.therapy;

import care.alliance.gateway.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a page stands with its reviews, on every page that has one. */
@Component
public class ReviewViews {

    private final Words words;

    ReviewViews(Words words) {
        this.words = words;
    }

    /** In words; without any where nothing is known. */
    public ReviewView of(@Nullable Review review) {
        if (review == null) {
            return ReviewView.UNKNOWN;
        }
        return new ReviewView(
                words.say(
                        "review.last",
                        words.date(review.reviewedOn()),
                        review.reviewedBy(),
                        words.date(review.nextReviewOn()),
                        review.cadenceMonths()),
                clinical(review.clinical()),
                review.overdue());
    }

    private @Nullable String clinical(Review.@Nullable Clinical clinical) {
        return clinical == null || clinical.registration() == null
                ? null
                : words.say(
                        "review.clinical",
                        words.date(clinical.reviewedOn()),
                        clinical.reviewer(),
                        clinical.registration());
    }

    /**
     * The words.
     *
     * @param last when and by whom it was last reviewed, and when that is due again
     * @param clinical when and by which registered clinician; null while there was none
     */
    public record ReviewView(String last, @Nullable String clinical, boolean overdue) {

        static final ReviewView UNKNOWN = new ReviewView("", null, false);
    }
}
