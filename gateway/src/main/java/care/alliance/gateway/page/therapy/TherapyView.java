package care.alliance.gateway.page.therapy;

import static java.util.stream.Collectors.joining;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Words the parts of a therapy page that are more than a text: facts, phases, evidence, sources. */
@Component
class TherapyView {

    /** The stylesheet has widths for this many parts; a longer phase is drawn as long as this. */
    private static final int WIDEST = 8;

    private final Words words;

    TherapyView(Words words) {
        this.words = words;
    }

    List<Therapy.Part> facts(Therapy.@Nullable Profile profile) {
        if (profile == null) {
            return List.of();
        }
        List<Therapy.Part> facts = new ArrayList<>();
        add(facts, "length", profile.minutes() == null ? "" : words.say("therapy.fact.minutes", profile.minutes()));
        add(facts, "often", profile.frequency());
        add(facts, "sessions", sessions(profile));
        add(facts, "with", each(profile.participation(), "participation."));
        add(facts, "how", each(profile.formats(), "format."));
        add(facts, "where", each(profile.settings(), "setting."));
        add(facts, "ages", profile.ages());
        return List.copyOf(facts);
    }

    private void add(List<Therapy.Part> facts, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Therapy.Part(words.say("therapy.fact." + name), text));
        }
    }

    private String each(List<String> codes, String prefix) {
        return codes.stream()
                .map(code -> words.sayOr("list.one", prefix + code, code))
                .collect(joining(", "));
    }

    private String sessions(Therapy.Profile profile) {
        Integer min = profile.sessionsMin();
        Integer max = profile.sessionsMax();
        if (min == null && max == null) {
            return profile.timeLimited() ? "" : words.say("therapy.fact.open");
        }
        return min == null || max == null || min.equals(max)
                ? words.say(
                        "therapy.fact.sessions.one",
                        Objects.requireNonNullElseGet(min, () -> Objects.requireNonNull(max)))
                : words.say("therapy.fact.sessions.range", min, max);
    }

    /** Phases as wide as they are long. */
    List<PhaseView> phases(Therapy.@Nullable Profile profile) {
        return profile == null
                ? List.of()
                : profile.phases().stream().map(this::phase).toList();
    }

    private PhaseView phase(Therapy.Phase phase) {
        Integer from = phase.from();
        Integer to = phase.to();
        if (from == null || to == null) {
            return new PhaseView(phase.name(), phase.text(), "grow-4");
        }
        int width = Math.clamp(to - from + 1L, 1, WIDEST);
        String text = from.equals(to)
                ? words.say("therapy.phase.one", from, phase.text())
                : words.say("therapy.phase.range", from, to, phase.text());
        return new PhaseView(phase.name(), text, "grow-" + width);
    }

    List<EvidenceView> evidence(List<Therapy.Evidence> claims) {
        return claims.stream()
                .map(claim -> new EvidenceView(
                        claim.condition(),
                        claim.conditionName(),
                        whom(claim),
                        claim.strength(),
                        claim.guideline(),
                        claim.limits(),
                        claim.source(),
                        claim.reviewedOn() == null ? "" : checked(claim.reviewedOn(), claim.reviewedBy())))
                .toList();
    }

    /** {@code Adults, less severe}; every severity goes without saying. */
    private static String whom(Therapy.Evidence claim) {
        return Stream.of(claim.age(), claim.severity())
                .filter(Objects::nonNull)
                .filter(part -> !part.equals("Any"))
                .reduce((age, severity) -> age + ", " + StringUtils.uncapitalize(severity))
                .orElse("");
    }

    private String checked(LocalDate on, @Nullable String by) {
        return by == null
                ? words.say("therapy.evidence.checked", words.date(on))
                : words.say("therapy.evidence.checked.by", words.date(on), by);
    }

    List<ArticleView> articles(Therapy therapy) {
        return therapy.related().stream()
                .map(article -> new ArticleView(
                        article.title(),
                        article.publishedOn() == null ? "" : words.date(article.publishedOn()),
                        article.paragraphs()))
                .toList();
    }

    List<SourceView> sources(List<Therapy.Source> sources) {
        return sources.stream()
                .map(source -> new SourceView(
                        source.id(), source.title(), webAddress(source.url()), about(source), source.overdue()))
                .toList();
    }

    /** Only an ordinary web address becomes a link; anything else would be a way to run something. */
    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && url.matches("https?://.*") ? url : null;
    }

    /** Without the rule for reuse, which is no concern of whoever reads a printed page. */
    List<SourceView> briefly(List<Therapy.Source> sources) {
        return sources.stream()
                .map(source -> new SourceView(
                        source.id(), source.title(), webAddress(source.url()), brief(source), source.overdue()))
                .toList();
    }

    private String brief(Therapy.Source source) {
        String publisher = Objects.requireNonNullElse(source.publisher(), "");
        return source.reviewedOn() == null || source.nextReviewOn() == null
                ? words.say("therapy.source.unchecked", publisher)
                : words.say(
                        "source.brief", publisher, words.date(source.reviewedOn()), words.date(source.nextReviewOn()));
    }

    private String about(Therapy.Source source) {
        String publisher = Objects.requireNonNullElse(source.publisher(), "");
        return source.reviewedOn() == null || source.nextReviewOn() == null
                ? words.say("therapy.source.unchecked", publisher)
                : words.say(
                        "therapy.source.about",
                        publisher,
                        words.date(source.reviewedOn()),
                        words.date(source.nextReviewOn()),
                        source.cadenceMonths() == null ? 0 : source.cadenceMonths(),
                        Objects.requireNonNullElse(source.reuse(), ""));
    }

    /** Pages to print, each with its address. */
    List<Link> leaflets(Therapy therapy) {
        return therapy.resources().stream()
                .map(one -> new Link(
                        one.audience().page(therapy.slug()),
                        one.title(),
                        words.say("audience." + one.audience()),
                        false))
                .toList();
    }

    /** {@code Interpersonal therapy (IPT)}, with the abbreviation only where the name does not hold it. */
    static String name(String name, @Nullable String abbreviation) {
        return abbreviation == null || name.contains(abbreviation) ? name : name + " (" + abbreviation + ")";
    }

    /** {@code Published 22 November 2026 by …}; empty where either is unknown. */
    String published(Therapy therapy) {
        String publishedOn = therapy.publishedOn();
        return publishedOn == null || therapy.author() == null
                ? ""
                : words.say("therapy.published", readable(publishedOn), therapy.author());
    }

    private String readable(String dateOrInstant) {
        try {
            return words.date(
                    LocalDate.parse(dateOrInstant.length() > 10 ? dateOrInstant.substring(0, 10) : dateOrInstant));
        } catch (DateTimeParseException notADate) {
            return dateOrInstant;
        }
    }

    /** A phase with the class that gives its width. */
    record PhaseView(String name, String text, String width) {}

    /** A piece to read on. */
    record ArticleView(String title, String published, List<String> paragraphs) {}

    /** A row of the evidence table. */
    record EvidenceView(
            String slug,
            String condition,
            String whom,
            String strength,
            String guideline,
            @Nullable String limits,
            String source,
            String reviewed) {}

    /** A source with what is known about its last check. */
    record SourceView(String id, String title, @Nullable String url, String about, boolean overdue) {}
}
