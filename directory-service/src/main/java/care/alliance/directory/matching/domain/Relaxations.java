package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Matches.Relaxation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what allowing one or two things would bring. */
final class Relaxations {

    /** Every set of one step, then every set of two, the smaller step first. */
    private static final List<Set<Step>> ALL = sets();

    private final CandidateIndex.Found found;

    Relaxations(CandidateIndex.Found found) {
        this.found = found;
    }

    /** The smallest that brings somebody. */
    @Nullable
    Relaxation smallest() {
        for (Set<Step> steps : ALL) {
            int adds = adds(steps);
            if (adds > 0) {
                return new Relaxation(steps, adds);
            }
        }
        return null;
    }

    /** The single step that brings the most. */
    @Nullable
    Relaxation mostFruitful() {
        Relaxation best = null;
        for (Step step : Step.values()) {
            int adds = adds(Set.of(step));
            if (adds > (best == null ? 0 : best.adds())) {
                best = new Relaxation(Set.of(step), adds);
            }
        }
        return best;
    }

    private int adds(Set<Step> steps) {
        return found.steps().containsAll(steps) ? found.adds(steps) : 0;
    }

    private static List<Set<Step>> sets() {
        List<Set<Step>> sets = new ArrayList<>();
        for (Step step : Step.values()) {
            sets.add(EnumSet.of(step));
        }
        for (Step one : Step.values()) {
            for (Step other : EnumSet.range(one, Step.STEP_FREE)) {
                if (one != other) {
                    sets.add(EnumSet.of(one, other));
                }
            }
        }
        return List.copyOf(sets);
    }
}
