package care.alliance.directory.matching.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a person.
 *
 * @param items the best first
 * @param supply how many therapists suit with each therapy, by slug
 * @param relaxation what would bring more; null when nothing would
 */
public record Matches(
        List<Match> items,
        Map<String, Integer> supply,
        @Nullable Relaxation relaxation) {

    public Matches {
        items = List.copyOf(items);
        supply = Map.copyOf(supply);
    }

    /**
     * What would bring more.
     *
     * @param steps what to allow
     * @param adds how many therapists come into question then that do not now
     */
    public record Relaxation(Set<Step> steps, int adds) {

        public Relaxation {
            steps = Set.copyOf(steps);
        }
    }
}
