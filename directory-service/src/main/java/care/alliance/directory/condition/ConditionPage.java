package care.alliance.directory.condition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.review.ReviewLine;
import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.Standing;
import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.domain.Claim;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Library.Evidence;
import care.alliance.directory.therapy.domain.Source;
import care.alliance.directory.therapy.domain.Strength;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A condition as the API answers it, with its evidence, the strongest first. */
record ConditionPage(
        String slug,
        String name,
        String summary,
        List<ByStrength> evidence,
        boolean clinicallyReviewed,
        ReviewLine review) {

    static ConditionPage of(Condition condition, Library library, Standings known, LocalDate today) {
        List<ByStrength> evidence = library.about(condition).stream()
                .collect(groupingBy(
                        found -> found.claim().strength(),
                        TreeMap::new,
                        mapping(found -> Line.of(found, library, known), toList())))
                .entrySet()
                .stream()
                .map(group -> new ByStrength(group.getKey(), group.getValue()))
                .toList();
        Standing standing = known.of(PageKey.condition(condition.slug()), condition.review());
        return new ConditionPage(
                condition.slug(),
                condition.name(),
                condition.summary(),
                evidence,
                standing.clinicallyReviewed(),
                ReviewLine.of(standing, today));
    }

    record ByStrength(Strength strength, List<Line> therapies) {}

    record Line(
            String slug,
            String name,
            String abbreviation,
            String age,
            String severity,
            String guideline,
            String limits,
            SourceLink source,
            LocalDate reviewedOn) {

        static Line of(Evidence found, Library library, Standings known) {
            Claim claim = found.claim();
            Standing page = known.of(
                    PageKey.therapy(found.therapy().slug()), found.therapy().review());
            Source source = library.source(claim.source());
            return new Line(
                    found.therapy().slug(),
                    found.therapy().name(),
                    found.therapy().abbreviation(),
                    claim.age().label(),
                    claim.severity(),
                    claim.guideline(),
                    claim.limits(),
                    new SourceLink(source.id(), source.title(), source.url()),
                    page.revision() > 0 && page.reviewedOn().isAfter(claim.reviewedOn())
                            ? page.reviewedOn()
                            : claim.reviewedOn());
        }
    }

    record SourceLink(String id, String title, URI url) {}
}
