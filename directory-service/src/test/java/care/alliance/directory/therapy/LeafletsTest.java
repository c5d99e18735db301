package care.alliance.directory.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.domain.Article;
import care.alliance.directory.therapy.domain.Audience;
import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Content;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Therapy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The printable pages of every therapy for every audience, and that content links only to what there is. */
class LeafletsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LONGEST_SENTENCE_FOR_THE_YOUNG = 26;

    private final Library library = new ContentConfiguration().library();
    private final LeafletPages pages = new LeafletPages(library);

    @TestFactory
    Stream<DynamicTest> everyTherapyHasAPageForEveryAudience() {
        return library.therapies().stream()
                .flatMap(therapy -> Arrays.stream(Audience.values())
                        .map(audience -> DynamicTest.dynamicTest(therapy.slug() + " " + audience, () -> {
                            LeafletPage page = page(therapy, audience);

                            assertThat(page.about()).isNotEmpty();
                            assertThat(page.happens()).isNotEmpty();
                            assertThat(page.notEnough()).isNotEmpty();
                            assertThat(page.prepare()).hasSizeGreaterThan(1);
                            assertThat(page.questions()).hasSizeGreaterThan(2);
                            assertThat(page.sources()).isNotEmpty();
                        })));
    }

    @Test
    void eachAudienceSeesTheEvidenceForItsAge() {
        assertThat(page("ipt", Audience.ADULTS).helps())
                .extracting(ClaimLine::age)
                .containsOnly("Adults");
        assertThat(page("ipt", Audience.YOUNG_PEOPLE).helps())
                .extracting(ClaimLine::severity)
                .containsExactly("Mild", "Moderate to severe");
        assertThat(page("ipt", Audience.PARENTS_AND_CARERS).helps())
                .extracting(ClaimLine::age)
                .contains("Adults", "12 to 18", "5 to 11");
    }

    @Test
    void whatIsNotSupportedNeverStandsAmongWhatHelps() {
        assertThat(page("ipt", Audience.ADULTS).helps())
                .extracting(ClaimLine::condition)
                .doesNotContain("ocd", "panic", "social-anxiety", "bulimia");
        assertThat(page("ipt", Audience.ADULTS).unsupported())
                .extracting(ClaimLine::condition)
                .contains("ocd", "panic", "social-anxiety", "bulimia");
    }

    @Test
    void aTherapyForAdultsSaysSoToTheYoung() {
        assertThat(page("mantra", Audience.YOUNG_PEOPLE).forAdultsOnly()).isTrue();
        assertThat(page("family", Audience.YOUNG_PEOPLE).forAdultsOnly()).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> theYoungAreToldInShortSentencesOfTheirOwn() {
        return library.therapies().stream()
                .map(therapy -> DynamicTest.dynamicTest(therapy.slug(), () -> {
                    LeafletPage page = page(therapy, Audience.YOUNG_PEOPLE);

                    assertThat(Stream.of(page.about(), page.happens(), page.notEnough(), page.prepare())
                                    .flatMap(List::stream)
                                    .flatMap(text -> Arrays.stream(text.split("(?<=[.?!])\\s"))))
                            .allSatisfy(sentence -> assertThat(sentence.split("\\s+"))
                                    .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE_FOR_THE_YOUNG));
                    assertThat(page.about())
                            .doesNotContainAnyElementsOf(therapy.plain().overview());
                }));
    }

    @Test
    void nothingIsPromised() {
        assertThat(library.therapies().stream()
                        .flatMap(therapy -> Arrays.stream(Audience.values()).map(audience -> page(therapy, audience)))
                        .flatMap(page -> Stream.of(page.about(), page.happens(), page.prepare(), page.questions())
                                .flatMap(List::stream)))
                .noneMatch(text -> text.matches("(?is).*\\b(cures?|guarantee[ds]?|proven|will make you better)\\b.*"));
    }

    @Test
    void everyLinkOfAPublishedPageLeadsToAPublishedPage() {
        for (Therapy therapy : library.therapies()) {
            assertThat(therapy.alternatives())
                    .as(therapy.slug())
                    .allMatch(slug -> library.therapy(slug).isPresent())
                    .doesNotContain(therapy.slug());
            assertThat(therapy.evidence())
                    .as(therapy.slug())
                    .extracting(Claim::condition)
                    .allMatch(slug -> library.condition(slug).isPresent());
            assertThat(therapy.related().stream().map(library::article))
                    .as(therapy.slug())
                    .extracting(Article::title)
                    .isNotEmpty();
        }
        assertThat(library.conditions())
                .allSatisfy(condition -> assertThat(library.about(condition)).isNotEmpty());
    }

    @Test
    void previousAndNextSkipWhatIsNotPublished() {
        Content all = new ContentFiles("classpath:content/").read();
        Library withoutCbt = Library.of(new Content(
                all.order().stream().filter(slug -> !slug.equals("cbt")).toList(),
                all.therapies(),
                all.leaflets(),
                all.conditions(),
                all.sources(),
                all.articles()));
        Therapy ipt = withoutCbt.therapy("ipt").orElseThrow();

        assertThat(withoutCbt.therapy("cbt")).isEmpty();
        assertThat(withoutCbt.after(ipt).slug()).isEqualTo("emdr");
        assertThat(withoutCbt.before(withoutCbt.after(ipt))).isEqualTo(ipt);
        assertThat(withoutCbt.before(ipt).slug()).isEqualTo("integrative");
    }

    private LeafletPage page(String slug, Audience audience) {
        return page(library.therapy(slug).orElseThrow(), audience);
    }

    private LeafletPage page(Therapy therapy, Audience audience) {
        return pages.page(therapy, audience, TODAY, Standings.NONE);
    }
}
