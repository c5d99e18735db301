package care.alliance.gateway.page.therapy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a page was last held against its sources, and when that is due again.
 *
 * @param clinical the last review by a registered clinician, if there was one
 */
public record Review(
        LocalDate reviewedOn,
        String reviewedBy,
        int cadenceMonths,
        LocalDate nextReviewOn,
        boolean overdue,
        @Nullable Clinical clinical) {

    /** Who is registered, where, and when they reviewed it. */
    public record Clinical(
            LocalDate reviewedOn, String reviewer, @Nullable String registration) {}
}
