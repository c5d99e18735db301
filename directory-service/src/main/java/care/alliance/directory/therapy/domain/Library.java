package care.alliance.directory.therapy.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import care.alliance.directory.condition.domain.Condition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All published content, whole and checked. Immutable, so a page is a look-up. */
public final class Library {

    private final List<Therapy> therapies;
    private final Map<String, Therapy> therapyBySlug;
    private final Map<String, Leaflets> leafletsByTherapy;
    private final List<Condition> conditions;
    private final Map<String, Condition> conditionBySlug;
    private final List<Source> sources;
    private final Map<String, Source> sourceById;
    private final Map<String, Article> articleBySlug;

    private Library(Content content) {
        therapyBySlug = content.therapies().stream()
                .filter(therapy -> content.order().contains(therapy.slug()))
                .collect(toUnmodifiableMap(Therapy::slug, identity()));
        therapies = content.order().stream()
                .map(therapyBySlug::get)
                .filter(Objects::nonNull)
                .toList();
        leafletsByTherapy = content.leaflets().stream().collect(toUnmodifiableMap(Leaflets::therapy, identity()));
        conditions = List.copyOf(content.conditions());
        conditionBySlug = conditions.stream().collect(toUnmodifiableMap(Condition::slug, identity()));
        sources = List.copyOf(content.sources());
        sourceById = content.sources().stream().collect(toUnmodifiableMap(Source::id, identity()));
        articleBySlug = content.articles().stream().collect(toUnmodifiableMap(Article::slug, identity()));
    }

    /**
     * The library of this content. A therapy that the curated order leaves out is not published.
     *
     * @throws IllegalArgumentException naming every fault by file and field
     */
    public static Library of(Content content) {
        return of(content, UnaryOperator.identity());
    }

    /**
     * The same, with every fault passed through somebody who knows on which line it stands.
     *
     * @throws IllegalArgumentException naming every fault by file, field and line
     */
    public static Library of(Content content, UnaryOperator<Fault> placed) {
        List<Fault> faults = ContentCheck.faults(content).stream().map(placed).toList();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(Fault::toString).collect(joining("\n", "content with faults:\n", "")));
        }
        return new Library(content);
    }

    /** Published therapies in their curated order. */
    public List<Therapy> therapies() {
        return therapies;
    }

    public Optional<Therapy> therapy(String slug) {
        return Optional.ofNullable(therapyBySlug.get(slug));
    }

    /** What the printable pages on a published therapy say. */
    public Leaflets leaflets(Therapy therapy) {
        return Objects.requireNonNull(leafletsByTherapy.get(therapy.slug()));
    }

    /** The therapy after this one in the curated order, which wraps round. */
    public Therapy after(Therapy therapy) {
        return therapies.get((therapies.indexOf(therapy) + 1) % therapies.size());
    }

    /** The therapy before this one in the curated order, which wraps round. */
    public Therapy before(Therapy therapy) {
        return therapies.get((therapies.indexOf(therapy) + therapies.size() - 1) % therapies.size());
    }

    /** Every condition, in the order of the file. */
    public List<Condition> conditions() {
        return conditions;
    }

    public Optional<Condition> condition(String slug) {
        return Optional.ofNullable(conditionBySlug.get(slug));
    }

    /** What published therapies claim about a condition, the strongest first. */
    public List<Evidence> about(Condition condition) {
        return therapies.stream()
                .flatMap(therapy -> therapy.evidence().stream()
                        .filter(claim -> claim.condition().equals(condition.slug()))
                        .map(claim -> new Evidence(therapy, claim)))
                .sorted((a, b) -> a.claim().strength().compareTo(b.claim().strength()))
                .toList();
    }

    /** Every source, in the order of the file. */
    public List<Source> sources() {
        return sources;
    }

    /** A source by an id that the content names. */
    public Source source(String id) {
        return Objects.requireNonNull(sourceById.get(id));
    }

    /** An article by a slug that the content names. */
    public Article article(String slug) {
        return Objects.requireNonNull(articleBySlug.get(slug));
    }

    /** A claim and whose it is. */
    public record Evidence(Therapy therapy, Claim claim) {}
}
