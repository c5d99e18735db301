package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of search results.
 *
 * @param next the cursor of the next page, if there is one
 * @param total of all pages
 * @param facets by filter, how many therapists its values would find; empty where nobody counted
 * @param relaxations what would find somebody, the smallest change first
 */
public record Found(
        List<Therapist> items,
        @Nullable String next,
        int total,
        Map<String, List<Count>> facets,
        List<Relaxation> relaxations) {

    static final Found NOBODY = new Found(List.of(), null, 0, Map.of(), List.of());

    public Found {
        items = orEmpty(items);
        facets = Map.copyOf(Objects.requireNonNullElse(facets, Map.of()));
        relaxations = orEmpty(relaxations);
    }

    /** How many therapists a filter's value would find. */
    public record Count(String value, int count) {}

    /** Changes that together would find so many. */
    public record Relaxation(List<Change> changes, int adds) {

        public Relaxation {
            changes = orEmpty(changes);
        }
    }

    /**
     * Another value for a filter.
     *
     * @param value null for none
     */
    public record Change(String filter, @Nullable String value) {}
}
