package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Matches.Relaxation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what allowing one or two things would bring, therapist by therapist. */
final class Relaxations {

    /** Every set of one step, then every set of two, the smaller step first. */
    private static final List<Set<Step>> ALL = sets();

    private static final int[] BITS = ALL.stream()
            .mapToInt(steps -> steps.stream().mapToInt(Step::bit).sum())
            .toArray();
    private static final int SINGLE = Step.values().length;

    private final int[] adds = new int[BITS.length];

    /**
     * Counts a therapist whom something hard keeps away.
     *
     * @param ways for each offer and opening, what would have to be allowed
     */
    void count(List<Integer> ways) {
        for (int i = 0; i < BITS.length; i++) {
            for (int way : ways) {
                if ((way & ~BITS[i]) == 0) {
                    adds[i]++;
                    break;
                }
            }
        }
    }

    /** The smallest that brings somebody. */
    @Nullable
    Relaxation smallest() {
        for (int i = 0; i < adds.length; i++) {
            if (adds[i] > 0) {
                return new Relaxation(ALL.get(i), adds[i]);
            }
        }
        return null;
    }

    /** The single step that brings the most. */
    @Nullable
    Relaxation mostFruitful() {
        int best = 0;
        for (int i = 1; i < SINGLE; i++) {
            if (adds[i] > adds[best]) {
                best = i;
            }
        }
        return adds[best] > 0 ? new Relaxation(ALL.get(best), adds[best]) : null;
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
