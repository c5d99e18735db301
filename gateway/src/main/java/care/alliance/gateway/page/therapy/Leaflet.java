package care.alliance.gateway.page.therapy;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printable page for one audience, as directory-service tells it.
 *
 * @param helps what is supported at least in part, the strongest first
 * @param unsupported what there is not enough evidence for, or what a guideline advises against
 * @param forAdultsOnly true where no evidence is about this audience's age
 */
record Leaflet(
        String slug,
        String name,
        @Nullable String abbreviation,
        Audience audience,
        String title,
        List<String> about,
        Therapy.@Nullable Profile profile,
        List<String> happens,
        List<Therapy.Evidence> helps,
        List<Therapy.Evidence> unsupported,
        boolean forAdultsOnly,
        List<String> notEnough,
        List<String> prepare,
        List<String> questions,
        List<Therapy.Source> sources,
        @Nullable Review review,
        boolean clinicallyReviewed) {

    Leaflet {
        about = orEmpty(about);
        happens = orEmpty(happens);
        helps = orEmpty(helps);
        unsupported = orEmpty(unsupported);
        notEnough = orEmpty(notEnough);
        prepare = orEmpty(prepare);
        questions = orEmpty(questions);
        sources = orEmpty(sources);
    }
}
