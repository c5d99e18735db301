package care.alliance.directory.review;

import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.review.ReviewSheet.HistoryLine;
import care.alliance.directory.review.ReviewSheet.SourceLine;
import care.alliance.directory.review.ReviewStore.Past;
import care.alliance.directory.review.Shelf.Reviewable;
import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.Review;
import care.alliance.directory.review.domain.Standing;
import care.alliance.directory.review.domain.Standing.Verdict;
import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.domain.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What editors do: see what is due, look at one page, publish a review. */
@Component
class ReviewDesk {

    /** Editors work in the United Kingdom; a review of today must not lie in the future there. */
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Shelf shelf;
    private final ReviewStore store;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ReviewDesk(Shelf shelf, ReviewStore store, AuditTrail audit, TransactionalOperator transaction, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<List<ReviewItem>> list() {
        return store.now()
                .map(known -> shelf.all()
                        .map(one -> item(one, known))
                        .sorted(ReviewItem.BY_DUE_DATE)
                        .toList());
    }

    Mono<ReviewSheet> sheet(Reviewable one) {
        return Mono.zip(store.now(), store.history(one.page())).map(both -> sheet(one, both.getT1(), both.getT2()));
    }

    /** Publishes unless a rule or another editor stands against it. */
    Mono<Verdict> publish(Reviewable one, Review review, long seen, String by) {
        return store.now()
                .map(known -> known.of(one.page(), one.filed()))
                .flatMap(now -> {
                    Verdict verdict = now.judge(review, seen, today());
                    return verdict == Verdict.FINE ? add(one.page(), now, review, by) : Mono.just(verdict);
                })
                .as(transaction::transactional)
                .doOnSuccess(verdict -> store.changed());
    }

    private Mono<Verdict> add(PageKey page, Standing before, Review review, String by) {
        return store.add(page, before.revision() + 1, review, by)
                .flatMap(added -> added
                        ? audit.record(by, AuditSubject.content(page.toString()), "reviewed", changes(before, review))
                                .thenReturn(Verdict.FINE)
                        : Mono.just(Verdict.STALE));
    }

    private static Map<String, Change> changes(Standing before, Review review) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put(
                "reviewedOn",
                new Change(before.reviewedOn().toString(), review.reviewedOn().toString()));
        changes.put("reviewedBy", new Change(before.reviewedBy(), review.reviewer()));
        if (review.registration() != null) {
            changes.put("registration", new Change(null, review.registration()));
        }
        return changes;
    }

    private ReviewItem item(Reviewable one, Standings known) {
        return ReviewItem.of(one.page(), one.name(), known.of(one.page(), one.filed()), today());
    }

    private ReviewSheet sheet(Reviewable one, Standings known, List<Past> history) {
        return new ReviewSheet(
                known.of(one.page(), one.filed()).revision(),
                item(one, known),
                one.claims().stream().map(shelf::line).toList(),
                one.sources().stream()
                        .map(shelf::source)
                        .map(source -> line(source, known))
                        .toList(),
                history.stream().map(ReviewDesk::line).toList());
    }

    private SourceLine line(Source source, Standings known) {
        Standing standing = known.of(PageKey.source(source.id()), source.review());
        return new SourceLine(
                source.id(),
                source.title(),
                source.publisher(),
                source.url(),
                standing.reviewedOn(),
                standing.nextReviewOn(),
                standing.overdue(today()));
    }

    private static HistoryLine line(Past past) {
        Review review = past.review();
        return new HistoryLine(
                review.reviewedOn(), review.reviewer(), review.registration(), review.note(), past.publishedAt());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HOME);
    }
}
