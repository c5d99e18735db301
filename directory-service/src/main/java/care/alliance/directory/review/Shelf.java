package care.alliance.directory.review;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.review.ReviewSheet.ClaimLine;
import care.alliance.directory.review.domain.FiledReview;
import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Library.Evidence;
import care.alliance.directory.therapy.domain.Source;
import care.alliance.directory.therapy.domain.Therapy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that can be reviewed, and what an editor needs to see of it. */
@Component
class Shelf {

    private final Library library;

    Shelf(Library library) {
        this.library = library;
    }

    /** Published therapies, conditions and sources. */
    Stream<Reviewable> all() {
        return Stream.of(
                        library.therapies().stream().map(this::of),
                        library.conditions().stream().map(this::of),
                        library.sources().stream().map(this::of))
                .flatMap(pages -> pages);
    }

    Optional<Reviewable> find(PageKey page) {
        return all().filter(one -> one.page().equals(page)).findFirst();
    }

    private Reviewable of(Therapy therapy) {
        List<Evidence> claims = therapy.evidence().stream()
                .map(claim -> new Evidence(therapy, claim))
                .toList();
        return new Reviewable(
                PageKey.therapy(therapy.slug()), therapy.name(), therapy.review(), claims, therapy.allSources());
    }

    private Reviewable of(Condition condition) {
        List<Evidence> claims = library.about(condition);
        Set<String> sources = new LinkedHashSet<>();
        claims.forEach(found -> sources.add(found.claim().source()));
        return new Reviewable(
                PageKey.condition(condition.slug()), condition.name(), condition.review(), claims, sources);
    }

    private Reviewable of(Source source) {
        List<Evidence> claims = library.therapies().stream()
                .flatMap(therapy -> therapy.evidence().stream()
                        .filter(claim -> claim.source().equals(source.id()))
                        .map(claim -> new Evidence(therapy, claim)))
                .toList();
        return new Reviewable(
                PageKey.source(source.id()), source.title(), source.review(), claims, Set.of(source.id()));
    }

    /** The source of an id that a page names. */
    Source source(String id) {
        return library.source(id);
    }

    ClaimLine line(Evidence found) {
        Claim claim = found.claim();
        Source source = library.source(claim.source());
        return new ClaimLine(
                found.therapy().slug(),
                found.therapy().name(),
                claim.condition(),
                library.condition(claim.condition()).orElseThrow().name(),
                claim.age().label(),
                claim.severity(),
                claim.strength(),
                claim.guideline(),
                claim.limits(),
                source.title(),
                source.url());
    }

    /** A page with what its file tells of its review, and what a review has to look at. */
    record Reviewable(PageKey page, String name, FiledReview filed, List<Evidence> claims, Set<String> sources) {}
}
