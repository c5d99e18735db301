package care.alliance.directory.therapy;

import care.alliance.directory.review.ReviewLine;
import care.alliance.directory.therapy.domain.Audience;
import java.util.List;

/**
 * A printable page for one audience, as the API answers it.
 *
 * @param helps what is supported at least in part, the strongest first
 * @param unsupported what there is not enough evidence for, or what a guideline advises against
 * @param forAdultsOnly true where the therapy's page has evidence, but none about this audience's age
 */
record LeafletPage(
        String slug,
        String name,
        String abbreviation,
        Audience audience,
        String title,
        List<String> about,
        TherapyPage.Profile profile,
        List<String> happens,
        List<ClaimLine> helps,
        List<ClaimLine> unsupported,
        boolean forAdultsOnly,
        List<String> notEnough,
        List<String> prepare,
        List<String> questions,
        List<SourceLine> sources,
        ReviewLine review,
        boolean clinicallyReviewed) {}
