package care.alliance.directory.condition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.alliance.directory.condition.domain.Condition;
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
record ConditionPage(String slug, String name, String summary, List<ByStrength> evidence) {

    static ConditionPage of(Condition condition, Library library) {
        List<ByStrength> evidence = library.about(condition).stream()
                .collect(groupingBy(
                        found -> found.claim().strength(),
                        TreeMap::new,
                        mapping(found -> Line.of(found, library), toList())))
                .entrySet()
                .stream()
                .map(group -> new ByStrength(group.getKey(), group.getValue()))
                .toList();
        return new ConditionPage(condition.slug(), condition.name(), condition.summary(), evidence);
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

        static Line of(Evidence found, Library library) {
            Claim claim = found.claim();
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
                    claim.reviewedOn());
        }
    }

    record SourceLink(String id, String title, URI url) {}
}
