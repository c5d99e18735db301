package care.alliance.directory.review;

import care.alliance.directory.therapy.domain.Strength;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page with all that its review takes.
 *
 * @param revision goes back as {@code If-Match} when a review is published
 * @param history newest first, twenty at most
 */
record ReviewSheet(
        int revision, ReviewItem item, List<ClaimLine> claims, List<SourceLine> sources, List<HistoryLine> history) {

    /** A claim to hold against its source. */
    record ClaimLine(
            String therapy,
            String therapyName,
            String condition,
            String conditionName,
            String age,
            String severity,
            Strength strength,
            String guideline,
            String limits,
            String source,
            URI url) {}

    record SourceLine(
            String id,
            String title,
            String publisher,
            URI url,
            LocalDate reviewedOn,
            LocalDate nextReviewOn,
            boolean overdue) {}

    record HistoryLine(
            LocalDate reviewedOn,
            String reviewer,
            @Nullable String registration,
            @Nullable String note,
            Instant publishedAt) {}
}
