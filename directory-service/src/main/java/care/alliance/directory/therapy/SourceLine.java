package care.alliance.directory.therapy;

import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.Standing;
import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.domain.Source;
import java.net.URI;
import java.time.LocalDate;

/** A source with its last and its next review. */
record SourceLine(
        String id,
        String title,
        String publisher,
        URI url,
        String reuse,
        LocalDate reviewedOn,
        int cadenceMonths,
        LocalDate nextReviewOn,
        boolean overdue) {

    static SourceLine of(Source source, Standings known, LocalDate today) {
        Standing standing = known.of(PageKey.source(source.id()), source.review());
        return new SourceLine(
                source.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.reuse(),
                standing.reviewedOn(),
                standing.cadenceMonths(),
                standing.nextReviewOn(),
                standing.overdue(today));
    }
}
