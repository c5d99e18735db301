package care.alliance.directory.matching.domain;

/**
 * What one feature adds: weight times value, over the sum of all weights that count.
 *
 * @param value 0 to 1
 */
public record Part(Feature feature, double weight, double value) {

    /** Against which this is lost. */
    double lost() {
        return weight * (1 - value);
    }

    double gained() {
        return weight * value;
    }
}
