package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Point.Away;
import care.alliance.directory.matching.domain.Point.Costs;
import care.alliance.directory.matching.domain.Point.DoesNotSpeak;
import care.alliance.directory.matching.domain.Point.Experienced;
import care.alliance.directory.matching.domain.Point.FreeAt;
import care.alliance.directory.matching.domain.Point.Inexperienced;
import care.alliance.directory.matching.domain.Point.Insured;
import care.alliance.directory.matching.domain.Point.NotFreeAt;
import care.alliance.directory.matching.domain.Point.NotInsured;
import care.alliance.directory.matching.domain.Point.OtherGender;
import care.alliance.directory.matching.domain.Point.OtherStyles;
import care.alliance.directory.matching.domain.Point.OtherTherapy;
import care.alliance.directory.matching.domain.Point.Speaks;
import care.alliance.directory.matching.domain.Point.Supported;
import care.alliance.directory.matching.domain.Point.WishedGender;
import care.alliance.directory.matching.domain.Point.WishedStyles;
import care.alliance.directory.matching.domain.Point.WishedTherapy;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapy.domain.Strength;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why somebody is on the list, from the numbers that put them there. */
final class Explanation {

    private static final int REASONS = 3;

    /** Half met speaks for somebody; less does not. */
    private static final double CONVINCING = .5;

    private final Seeker seeker;
    private final EvidenceBase evidence;
    private final Instant now;

    Explanation(Seeker seeker, EvidenceBase evidence, Instant now) {
        this.seeker = seeker;
        this.evidence = evidence;
        this.now = now;
    }

    /** The strongest first, at most three. */
    List<Point> reasons(Scored scored) {
        return scored.parts().stream()
                .filter(part -> part.value() >= CONVINCING)
                .sorted(Comparator.comparingDouble(Part::gained).reversed())
                .flatMap(part -> good(part.feature(), scored).stream())
                .filter(point -> !(point instanceof Costs(var price, var budget) && price > budget))
                .limit(REASONS)
                .toList();
    }

    /** What costs this match the most of its score; null when nothing does. */
    @Nullable
    Point tradeOff(Scored scored) {
        return scored.parts().stream()
                .filter(part -> part.lost() > 0)
                .max(Comparator.comparingDouble(Part::lost))
                .flatMap(part -> bad(part.feature(), scored).stream().findFirst())
                .orElse(null);
    }

    /** Every wish that is not met, whatever it weighs. */
    List<Point> unmet(Scored scored) {
        List<Point> unmet = new ArrayList<>();
        seeker.conditions().stream()
                .filter(condition -> known(scored.candidate(), condition) == null)
                .map(Inexperienced::new)
                .forEach(unmet::add);
        unmet.addAll(otherPreferences(scored));
        if (!seeker.times().isEmpty() && atSuitingTime(scored.free()) == null) {
            unmet.add(new NotFreeAt(seeker.times()));
        }
        if (seeker.maxPrice() != null && scored.offer().price() > seeker.maxPrice()) {
            unmet.add(new Costs(scored.offer().price(), seeker.maxPrice()));
        }
        if (!seeker.languages().isEmpty() && spoken(scored.candidate()) == null) {
            unmet.add(new DoesNotSpeak(seeker.languages()));
        }
        return List.copyOf(unmet);
    }

    private List<Point> good(Feature feature, Scored scored) {
        return switch (feature) {
            case EXPERIENCE -> best(scored.candidate());
            case EVIDENCE -> supported(scored, Comparator.naturalOrder());
            case PREFERENCES -> metPreferences(scored);
            case SOONNESS -> freeAt(scored);
            case COST -> costs(scored);
            case DISTANCE -> away(scored);
            case LANGUAGE -> languages(scored.candidate());
        };
    }

    private List<Point> bad(Feature feature, Scored scored) {
        return switch (feature) {
            case EXPERIENCE -> worst(scored.candidate());
            case PREFERENCES -> otherPreferences(scored);
            case EVIDENCE -> supported(scored, Comparator.reverseOrder());
            case COST, DISTANCE -> good(feature, scored);
            case SOONNESS ->
                atSuitingTime(scored.free()) == null ? List.of(new NotFreeAt(seeker.times())) : freeAt(scored);
            case LANGUAGE ->
                spoken(scored.candidate()) == null
                        ? List.of(new DoesNotSpeak(seeker.languages()))
                        : languages(scored.candidate());
        };
    }

    private List<Point> best(Candidate candidate) {
        return experienced(candidate).stream()
                .max(Comparator.comparing(Experienced::known))
                .<List<Point>>map(List::of)
                .orElse(List.of());
    }

    private List<Point> worst(Candidate candidate) {
        for (String condition : seeker.conditions()) {
            if (known(candidate, condition) == null) {
                return List.of(new Inexperienced(condition));
            }
        }
        return experienced(candidate).stream()
                .min(Comparator.comparing(Experienced::known))
                .<List<Point>>map(List::of)
                .orElse(List.of());
    }

    private List<Experienced> experienced(Candidate candidate) {
        List<Experienced> all = new ArrayList<>();
        for (String condition : seeker.conditions()) {
            Experience known = known(candidate, condition);
            if (known != null) {
                all.add(new Experienced(condition, known));
            }
        }
        return all;
    }

    private static @Nullable Experience known(Candidate candidate, String condition) {
        Experience known = candidate.practice().experience().get(condition);
        return known == null && candidate.conditions().contains(condition) ? Experience.DECLARED : known;
    }

    /** For the condition with the strength that comes first in this order. */
    private List<Point> supported(Scored scored, Comparator<Strength> order) {
        Offer offer = scored.offer();
        return seeker.conditions().stream()
                .min(Comparator.comparing(
                        condition -> strength(offer, condition).orElse(Strength.INSUFFICIENT), order))
                .<List<Point>>map(condition ->
                        List.of(new Supported(offer.therapy(), condition, strength(offer, condition), offer.level())))
                .orElse(List.of());
    }

    private Optional<Strength> strength(Offer offer, String condition) {
        return evidence.strength(offer.therapy(), condition, seeker.age(), seeker.severity());
    }

    private List<Point> metPreferences(Scored scored) {
        List<Point> met = new ArrayList<>();
        Practice practice = scored.candidate().practice();
        if (seeker.therapies().contains(scored.offer().therapy())) {
            met.add(new WishedTherapy(scored.offer().therapy()));
        }
        Gender gender = seeker.gender();
        if (gender != null && gender == practice.gender()) {
            met.add(new WishedGender(gender));
        }
        List<Style> styles =
                seeker.styles().stream().filter(practice.styles()::contains).toList();
        if (!styles.isEmpty()) {
            met.add(new WishedStyles(styles));
        }
        String insurer = seeker.insurer();
        if (insurer != null && practice.insurers().contains(insurer)) {
            met.add(new Insured(insurer));
        }
        return met;
    }

    private List<Point> otherPreferences(Scored scored) {
        List<Point> other = new ArrayList<>();
        Practice practice = scored.candidate().practice();
        if (!seeker.therapies().isEmpty()
                && !seeker.therapies().contains(scored.offer().therapy())) {
            other.add(new OtherTherapy(scored.offer().therapy(), seeker.therapies()));
        }
        Gender gender = seeker.gender();
        if (gender != null && gender != practice.gender()) {
            other.add(new OtherGender(gender));
        }
        List<Style> missing = seeker.styles().stream()
                .filter(style -> !practice.styles().contains(style))
                .toList();
        if (!missing.isEmpty()) {
            other.add(new OtherStyles(missing));
        }
        String insurer = seeker.insurer();
        if (insurer != null && !practice.insurers().contains(insurer)) {
            other.add(new NotInsured(insurer));
        }
        return other;
    }

    private List<Point> freeAt(Scored scored) {
        Free first = atSuitingTime(scored.free());
        if (first == null) {
            return List.of();
        }
        Instant start = first.opening().start();
        return List.of(new FreeAt(start, Duration.between(now, start).toDays() + 1));
    }

    private @Nullable Free atSuitingTime(List<Free> free) {
        return free.stream()
                .filter(one -> seeker.times().isEmpty() || !Collections.disjoint(one.times(), seeker.times()))
                .findFirst()
                .orElse(null);
    }

    private List<Point> costs(Scored scored) {
        return seeker.maxPrice() == null
                ? List.of()
                : List.of(new Costs(scored.offer().price(), seeker.maxPrice()));
    }

    private List<Point> away(Scored scored) {
        Near near = seeker.near();
        if (near == null) {
            return List.of();
        }
        boolean distant = scored.free().stream().anyMatch(free -> free.site() == null);
        Double km = distant
                ? null
                : scored.free().stream()
                        .flatMap(free -> Stream.ofNullable(free.site()))
                        .map(site -> near.km(site.at()))
                        .min(Double::compare)
                        .orElse(null);
        return List.of(new Away(km, near.withinKm()));
    }

    private List<Point> languages(Candidate candidate) {
        Speaks spoken = spoken(candidate);
        return spoken == null ? List.of() : List.of(spoken);
    }

    private @Nullable Speaks spoken(Candidate candidate) {
        return seeker.languages().stream()
                .filter(candidate.languages()::contains)
                .map(language ->
                        new Speaks(language, candidate.practice().fluency().getOrDefault(language, Fluency.FLUENT)))
                .min(Comparator.comparing(Speaks::fluency))
                .orElse(null);
    }
}
