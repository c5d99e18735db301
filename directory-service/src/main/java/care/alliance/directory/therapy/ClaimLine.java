package care.alliance.directory.therapy;

import care.alliance.directory.review.domain.Standing;
import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Strength;
import java.time.LocalDate;

/** A claim of a therapy's page. */
record ClaimLine(
        String condition,
        String conditionName,
        String age,
        String severity,
        Strength strength,
        String guideline,
        String limits,
        String source,
        LocalDate reviewedOn,
        String reviewedBy) {

    /** Whoever reviewed the page held the claim against its source; the later of the two days counts. */
    static ClaimLine of(Claim claim, Standing page, Library library) {
        boolean pageIsNewer = page.revision() > 0 && page.reviewedOn().isAfter(claim.reviewedOn());
        return new ClaimLine(
                claim.condition(),
                library.condition(claim.condition()).orElseThrow().name(),
                claim.age().label(),
                claim.severity(),
                claim.strength(),
                claim.guideline(),
                claim.limits(),
                claim.source(),
                pageIsNewer ? page.reviewedOn() : claim.reviewedOn(),
                pageIsNewer ? page.reviewedBy() : claim.reviewedBy());
    }
}
