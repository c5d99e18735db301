package care.alliance.gateway.page.editor;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page with all that its review takes, as directory-service tells it.
 *
 * @param revision says which state the editor saw
 */
record Sheet(int revision, Item item, List<Claim> claims, List<Source> sources, List<Past> history) {

    Sheet {
        claims = orEmpty(claims);
        sources = orEmpty(sources);
        history = orEmpty(history);
    }

    /** The page in the list of all. */
    record Item(
            String kind,
            String slug,
            String name,
            LocalDate reviewedOn,
            String reviewedBy,
            int cadenceMonths,
            LocalDate nextReviewOn,
            boolean overdue,
            boolean dueSoon,
            boolean clinicallyReviewed) {}

    /** A claim to hold against its source. */
    record Claim(
            String therapy,
            String therapyName,
            String condition,
            String conditionName,
            String age,
            String severity,
            String strength,
            String guideline,
            String limits,
            String source,
            URI url) {}

    /** Where the page takes its facts from. */
    record Source(
            String id,
            String title,
            String publisher,
            URI url,
            LocalDate reviewedOn,
            LocalDate nextReviewOn,
            boolean overdue) {}

    /** A review that was published. */
    record Past(
            LocalDate reviewedOn,
            String reviewer,
            @Nullable String registration,
            @Nullable String note,
            Instant publishedAt) {}

    /** The list as directory-service answers it, what is due first at its top. */
    record Many(List<Item> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
