package care.alliance.directory.therapy.domain;

import java.time.LocalDate;

/**
 * What a source says about this therapy for one condition, age and severity. Nothing is claimed without all of it.
 *
 * @param condition slug
 * @param severity in words, as the guideline divides it
 * @param guideline the guideline's short name, or why there is none
 * @param limits what the claim does not say
 * @param source id of the source
 * @param reviewedOn when the claim was last held against the source
 * @param reviewedBy who did that
 */
public record Claim(
        String condition,
        AgeGroup age,
        String severity,
        Strength strength,
        String guideline,
        String limits,
        String source,
        LocalDate reviewedOn,
        String reviewedBy) {

    public Claim {
        Words.present("condition", condition);
        Words.present("severity", severity);
        Words.present("guideline", guideline);
        Words.present("limits", limits);
        Words.present("source", source);
        Words.present("reviewedBy", reviewedBy);
    }
}
