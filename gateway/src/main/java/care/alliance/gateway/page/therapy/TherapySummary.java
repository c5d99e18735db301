package care.alliance.gateway.page.therapy;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A therapy in a list.
 *
 * @param therapists how many offer it
 */
public record TherapySummary(
        String slug, String name, @Nullable String abbreviation, String summary, int therapists, boolean reviewed) {

    /** A list of them as directory-service answers it. */
    record Many(List<TherapySummary> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
