package care.alliance.directory.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.review.domain.Standing.Verdict;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final PageKey IPT = PageKey.therapy("ipt");
    private static final FiledReview FILED = new FiledReview(LocalDate.of(2026, 11, 3), 12, "Alliance editors");

    @ParameterizedTest
    @CsvSource({"2026-10-12, 12, 2027-10-12", "2026-08-31, 6, 2027-02-28", "2024-02-29, 12, 2025-02-28"})
    void theNextReviewIsWorkedOut(LocalDate reviewed, int months, LocalDate next) {
        assertThat(standing(new FiledReview(reviewed, months, "Ed"), null).nextReviewOn())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-09-03, false, false",
        "2027-09-04, true, false",
        "2027-11-03, true, false",
        "2027-11-04, false, true"
    })
    void itIsDueSoonForTwoMonthsAndOverdueFromTheDayAfter(LocalDate today, boolean soon, boolean overdue) {
        assertThat(standing(FILED, null))
                .returns(soon, standing -> standing.dueSoon(today))
                .returns(overdue, standing -> standing.overdue(today));
    }

    @Test
    void aPublishedReviewMovesTheDate() {
        Review review = review("2027-01-10", null);

        assertThat(standing(FILED, new Published(1, review, null)))
                .returns(LocalDate.of(2027, 1, 10), Standing::reviewedOn)
                .returns(LocalDate.of(2028, 1, 10), Standing::nextReviewOn)
                .returns("Ann Example", Standing::reviewedBy)
                .returns(false, Standing::clinicallyReviewed);
    }

    @Test
    void aFileThatWasReviewedLaterCounts() {
        Review old = review("2026-10-01", null);

        assertThat(standing(FILED, new Published(1, old, null)))
                .returns(LocalDate.of(2026, 11, 3), Standing::reviewedOn)
                .returns("Alliance editors", Standing::reviewedBy);
    }

    @Test
    void aPageStaysClinicallyReviewedWhenSomebodyElseLooksAtItLater() {
        Review clinical = review("2027-01-10", "HCPC PYL01234");
        Review later = review("2027-02-10", null);
        Published known = Published.latest(new Published(2, later, null), new Published(1, clinical, clinical));

        assertThat(standing(FILED, known))
                .returns(2, Standing::revision)
                .returns(LocalDate.of(2027, 2, 10), Standing::reviewedOn)
                .returns(clinical, Standing::clinical);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 0, FINE",
        "2026-11-03, 0, FINE",
        "2026-11-24, 0, IN_THE_FUTURE",
        "2026-11-02, 0, BEFORE_THE_LAST",
        "2026-11-23, 1, STALE"
    })
    void aReviewIsPublishedBetweenTheLastOneAndToday(String on, int seen, Verdict verdict) {
        assertThat(standing(FILED, null).judge(review(on, null), seen, LocalDate.of(2026, 11, 23)))
                .isEqualTo(verdict);
    }

    private static Standing standing(FiledReview filed, @Nullable Published published) {
        Standings known = published == null ? Standings.NONE : new Standings(Map.of(IPT, published));
        return known.of(IPT, filed);
    }

    private static Review review(String on, @Nullable String registration) {
        return new Review(LocalDate.parse(on), "Ann Example", registration, null);
    }
}
