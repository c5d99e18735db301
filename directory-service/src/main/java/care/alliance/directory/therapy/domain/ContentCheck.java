package care.alliance.directory.therapy.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.condition.domain.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        content.therapies().forEach(check::therapy);
        return List.copyOf(check.faults);
    }

    private void order() {
        known("order.yaml", "therapies", content.order(), therapies);
        if (new HashSet<>(content.order()).size() < content.order().size()) {
            faults.add(new Fault("order.yaml", "therapies", "names one twice"));
        }
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
        if (therapy.clinicallyReviewed()) {
            faults.add(
                    new Fault(file, "clinicallyReviewed", "is true, but nobody registered is named as the reviewer"));
        }
    }

    private void known(String file, String field, Collection<String> named, Set<String> existing) {
        named.stream()
                .filter(name -> !existing.contains(name))
                .forEach(name -> faults.add(new Fault(file, field, "names '" + name + "', which does not exist")));
    }
}
