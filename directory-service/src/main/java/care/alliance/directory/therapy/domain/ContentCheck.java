package care.alliance.directory.therapy.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.condition.domain.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the parts of the content against each other: what one names, another must have. */
final class ContentCheck {

    private final Content content;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> therapies;
    private final Set<String> conditions;
    private final Set<String> sources;
    private final Set<String> articles;

    private ContentCheck(Content content) {
        this.content = content;
        therapies = content.therapies().stream().map(Therapy::slug).collect(toUnmodifiableSet());
        conditions = content.conditions().stream().map(Condition::slug).collect(toUnmodifiableSet());
        sources = content.sources().stream().map(Source::id).collect(toUnmodifiableSet());
        articles = content.articles().stream().map(Article::slug).collect(toUnmodifiableSet());
    }

    static List<Fault> faults(Content content) {
        ContentCheck check = new ContentCheck(content);
        check.order();
        check.leaflets();
        check.once("conditions.yaml", content.conditions().stream().map(Condition::slug));
        check.once("sources.yaml", content.sources().stream().map(Source::id));
        check.once("articles.yaml", content.articles().stream().map(Article::slug));
        content.therapies().forEach(check::therapy);
        return List.copyOf(check.faults);
    }

    private void order() {
        known("order.yaml", "therapies", content.order(), therapies);
        once("order.yaml", content.order().stream());
    }

    private void therapy(Therapy therapy) {
        String file = "therapies/" + therapy.slug() + ".yaml";
        known(file, "profile.source", List.of(therapy.profile().source()), sources);
        known(file, "training.source", List.of(therapy.training().source()), sources);
        known(file, "sources", therapy.sources(), sources);
        known(file, "alternatives", therapy.alternatives(), therapies);
        known(file, "related", therapy.related(), articles);
        for (int i = 0; i < therapy.evidence().size(); i++) {
            Claim claim = therapy.evidence().get(i);
            known(file, "evidence[" + i + "].source", List.of(claim.source()), sources);
            known(file, "evidence[" + i + "].condition", List.of(claim.condition()), conditions);
        }
        for (Reading reading : Reading.values()) {
            if (therapy.in(reading).phases().size()
                    != therapy.profile().phases().size()) {
                faults.add(new Fault(
                        file, "phases", "of one reading do not go with the phases of the profile: " + reading));
            }
        }
    }

    /** Every therapy has its printable pages, and none belongs to nobody. */
    private void leaflets() {
        Set<String> written = content.leaflets().stream().map(Leaflets::therapy).collect(toUnmodifiableSet());
        content.leaflets()
                .forEach(sheets -> known(
                        "leaflets/" + sheets.therapy() + ".yaml", "therapy", List.of(sheets.therapy()), therapies));
        therapies.stream()
                .filter(therapy -> !written.contains(therapy))
                .sorted()
                .forEach(therapy ->
                        faults.add(new Fault("leaflets/" + therapy + ".yaml", "", "is missing: no page to print")));
    }

    private void once(String file, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.filter(name -> !seen.add(name))
                .forEach(name -> faults.add(new Fault(file, "", "has '" + name + "' twice")));
    }

    private void known(String file, String field, Collection<String> named, Set<String> existing) {
        named.stream()
                .filter(name -> !existing.contains(name))
                .forEach(name -> faults.add(new Fault(file, field, "names '" + name + "', which does not exist")));
    }
}
