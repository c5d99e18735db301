package care.alliance.directory.therapist.domain;

import org.jspecify.annotations.Nullable;

/**
 * Ages in years, both ends included.
 *
 * @param min null when there is no lower end
 * @param max null when there is no upper end
 */
public record Ages(@Nullable Integer min, @Nullable Integer max) {

    /** Grown-ups of any age. */
    public static final Ages ADULTS = new Ages(18, null);

    public Ages {
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("the youngest age is above the oldest");
        }
    }

    /** Whether somebody of this age is meant. */
    public boolean include(int age) {
        return (min == null || age >= min) && (max == null || age <= max);
    }
}
