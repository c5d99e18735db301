package care.alliance.directory.search;

import care.alliance.directory.therapist.TherapistCard;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of therapists.
 *
 * @param next cursor of the next page; null on the last
 * @param total how many match on all pages
 * @param facets by filter, what each of its values would find instead of the one that was chosen; only when asked for
 * @param relaxations the smallest changes that would find somebody, the smallest first; only where nobody was found
 */
record Found(
        List<Item> items,
        @Nullable String next,
        long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Count>> facets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Relaxation> relaxations) {

    Found with(@Nullable Map<String, List<Count>> counts) {
        return new Found(items, next, total, counts, relaxations);
    }

    Found with(List<Relaxation> found) {
        return new Found(items, next, total, facets, found);
    }

    /**
     * A therapist who was found.
     *
     * @param distanceKm to the nearest place where they could be met in person, of those within reach; null when the
     *     search names no place, or when they would be met by video or phone only
     */
    record Item(
            @JsonUnwrapped TherapistCard therapist,
            @Nullable Double distanceKm) {}

    /** How many therapists a value would find. */
    record Count(String value, long count) {}

    /**
     * What would have to be changed to find somebody.
     *
     * @param adds how many would be found
     */
    record Relaxation(List<Change> changes, long adds) {}

    /**
     * Another value for a filter.
     *
     * @param value as the parameter takes it; null for leaving the filter out
     */
    record Change(String filter, @Nullable String value) {}
}
