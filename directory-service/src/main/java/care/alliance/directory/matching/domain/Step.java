package care.alliance.directory.matching.domain;

/**
 * Something a person could allow so that more therapists come into question, the smallest first. Ages, what a therapist
 * treats and who takes part are never among them.
 */
public enum Step {
    DISTANCE,
    BUDGET,
    FORMAT,
    INSURER,
    LANGUAGE,
    GENDER,
    STEP_FREE;

    /** This step alone, as a set of steps in bits. */
    int bit() {
        return switch (this) {
            case DISTANCE -> 1;
            case BUDGET -> 1 << 1;
            case FORMAT -> 1 << 2;
            case INSURER -> 1 << 3;
            case LANGUAGE -> 1 << 4;
            case GENDER -> 1 << 5;
            case STEP_FREE -> 1 << 6;
        };
    }
}
