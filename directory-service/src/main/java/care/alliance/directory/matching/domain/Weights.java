package care.alliance.directory.matching.domain;

import java.time.Duration;

/**
 * The numbers of matching. A feature counts with its weight when the person's answers say anything about it.
 *
 * @param balance how much of the score a therapist without room loses, 0 to 1
 * @param tie scores closer than this count as equal
 * @param coldStart how much less a rarely shown therapist may score than the one they displace
 * @param horizon how far ahead an opening counts
 */
public record Weights(
        double experience,
        double evidence,
        double preferences,
        double soonness,
        double cost,
        double distance,
        double language,
        double balance,
        double tie,
        double coldStart,
        Duration horizon) {

    /** The first weights, with what they rest on in docs/matching.md. */
    public static final Weights FIRST =
            new Weights(.22, .20, .22, .16, .08, .07, .05, .15, .02, .05, Duration.ofDays(56));

    public Weights {
        for (double weight : new double[] {experience, evidence, preferences, soonness, cost, distance, language}) {
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("a weight lies between 0 and 1");
            }
        }
        if (!(soonness > 0)) {
            throw new IllegalArgumentException("soonness has a weight, for whoever answers nothing is ranked by it");
        }
        if (!(balance >= 0 && balance < 1) || !(tie >= 0 && tie < 1) || !(coldStart >= 0 && coldStart < 1)) {
            throw new IllegalArgumentException("balance, tie and cold start lie between 0 and 1");
        }
        if (!horizon.isPositive()) {
            throw new IllegalArgumentException("the horizon lies ahead");
        }
    }

    /** The weight of a feature. */
    public double of(Feature feature) {
        return switch (feature) {
            case EXPERIENCE -> experience;
            case EVIDENCE -> evidence;
            case PREFERENCES -> preferences;
            case SOONNESS -> soonness;
            case COST -> cost;
            case DISTANCE -> distance;
            case LANGUAGE -> language;
        };
    }
}
