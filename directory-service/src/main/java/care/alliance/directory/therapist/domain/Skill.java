package care.alliance.directory.therapist.domain;

/**
 * A therapy that a therapist practises.
 *
 * @param therapy slug of the therapy
 */
public record Skill(String therapy, Level level) {

    /** How far the training in this therapy has gone, the highest first. */
    public enum Level {
        ACCREDITED,
        CERTIFIED,
        TRAINED,
        TRAINEE
    }
}
