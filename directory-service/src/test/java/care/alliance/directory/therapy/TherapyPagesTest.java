package care.alliance.directory.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.TherapyPage.Link;
import care.alliance.directory.therapy.TherapyPage.PhaseLine;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TherapyPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Library library = new ContentConfiguration().library();
    private final TherapyPages pages = new TherapyPages(library);

    @ParameterizedTest
    @CsvSource({"ipt, integrative, cbt", "cbt, ipt, emdr", "mantra, family, dbt", "integrative, body-based, ipt"})
    void previousAndNextGoRound(String slug, String previous, String next) {
        TherapyPage page = page(slug, Reading.PLAIN, TODAY);

        assertThat(page.previous()).extracting(Link::slug).isEqualTo(previous);
        assertThat(page.next()).extracting(Link::slug).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void thePageOnIptHoldsEverything(Reading reading) {
        assertThat(page("ipt", reading, TODAY)).hasNoNullFieldsOrProperties().satisfies(page -> {
            assertThat(page.profile().phases())
                    .extracting(PhaseLine::name, PhaseLine::from, PhaseLine::to)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Beginning", 1, 4),
                            org.assertj.core.groups.Tuple.tuple("Middle", 5, 12),
                            org.assertj.core.groups.Tuple.tuple("End", 13, 16));
            assertThat(page.focus()).hasSize(4);
            assertThat(page.techniques()).hasSize(5);
            assertThat(page.resources()).hasSize(4);
            assertThat(page.training().routes()).hasSize(4);
            assertThat(page.related()).isNotEmpty();
            assertThat(page.alternatives()).isNotEmpty();
            assertThat(page.example().paragraphs()).isNotEmpty();
        });
    }

    @Test
    void theTwoReadingsDiffer() {
        assertThat(page("ipt", Reading.PLAIN, TODAY).overview())
                .isNotEqualTo(page("ipt", Reading.PROFESSIONAL, TODAY).overview());
    }

    @Test
    void everySourceThatIsNamedIsListedWithItsNextReview() {
        assertThat(page("ipt", Reading.PLAIN, TODAY).sources())
                .extracting(SourceLine::id)
                .contains("ng222", "ng134", "sbu358", "iptuk")
                .doesNotHaveDuplicates();
        assertThat(page("ipt", Reading.PLAIN, TODAY).sources().getFirst())
                .returns(LocalDate.of(2027, 10, 12), SourceLine::nextReviewOn)
                .returns(false, SourceLine::overdue);
    }

    @Test
    void aSourceIsOverdueOnceItsDayHasPassed() {
        assertThat(page("ipt", Reading.PLAIN, LocalDate.of(2027, 10, 13))
                        .sources()
                        .getFirst()
                        .overdue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, 1", "2027-04-01, 0"})
    void aNoticeEndsOnItsLastDay(LocalDate today, int shown) {
        assertThat(page("ipt", Reading.PLAIN, today).notices()).hasSize(shown);
    }

    private TherapyPage page(String slug, Reading reading, LocalDate today) {
        return pages.page(library.therapy(slug).orElseThrow(), reading, today, 3, Standings.NONE);
    }
}
