package care.alliance.gateway.page.condition;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.therapy.Review;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition as directory-service tells it.
 *
 * @param evidence the strongest first; only on its own page
 * @param review only on its own page
 */
public record Condition(
        String slug,
        String name,
        String summary,
        List<ByStrength> evidence,
        @Nullable Review review) {

    public Condition {
        evidence = orEmpty(evidence);
    }

    /** Therapies that are supported equally strongly. */
    public record ByStrength(String strength, List<Line> therapies) {

        public ByStrength {
            therapies = orEmpty(therapies);
        }
    }

    /** One claim about one therapy. */
    public record Line(
            String slug,
            String name,
            @Nullable String abbreviation,
            String age,
            String severity,
            String guideline,
            String limits,
            Source source,
            LocalDate reviewedOn) {}

    /** Where it was read. */
    public record Source(String id, String title, URI url) {}

    /** A list of them as directory-service answers it. */
    record Many(List<Condition> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
