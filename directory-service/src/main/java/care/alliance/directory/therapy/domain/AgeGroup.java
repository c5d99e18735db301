package care.alliance.directory.therapy.domain;

/** The ages that a guideline speaks of. */
public enum AgeGroup {
    ADULTS("Adults"),
    AGE_12_18("12 to 18"),
    AGE_5_11("5 to 11");

    private final String label;

    AgeGroup(String label) {
        this.label = label;
    }

    /** The group in words. */
    public String label() {
        return label;
    }
}
