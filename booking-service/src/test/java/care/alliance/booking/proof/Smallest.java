package care.alliance.booking.proof;

import net.jqwik.api.Shrinkable;

/** Makes what fails short enough to be read. */
public final class Smallest {

    private Smallest() {}

    /** Tries something out. */
    public interface Trial<T> {

        /** Whether it goes wrong. */
        boolean fails(T what) throws Exception;
    }

    /** Something smaller that goes wrong in the same way or in another: whatever does will do. */
    public static <T> T of(Shrinkable<T> failing, int mostTrials, Trial<T> trial) throws Exception {
        int left = mostTrials;
        var candidates = failing.shrink().iterator();
        Shrinkable<T> smallest = failing;
        while (candidates.hasNext() && left-- > 0) {
            Shrinkable<T> candidate = candidates.next();
            if (trial.fails(candidate.value())) {
                smallest = candidate;
                candidates = candidate.shrink().iterator();
            }
        }
        return smallest.value();
    }
}
