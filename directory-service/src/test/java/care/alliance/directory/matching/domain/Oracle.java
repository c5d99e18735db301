package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapy.domain.Strength;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules and the score once more, straight from the table of weights and as slow as it likes. */
final class Oracle {

    private static final Map<Level, Double> LEVELS =
            Map.of(Level.ACCREDITED, 1., Level.CERTIFIED, .85, Level.TRAINED, .6, Level.TRAINEE, .3);
    private static final Map<Strength, Double> STRENGTHS =
            Map.of(Strength.RECOMMENDED, 1., Strength.OPTION, .7, Strength.LIMITED, .4, Strength.INSUFFICIENT, .2);

    private final EvidenceBase evidence;
    private final Seeker seeker;
    private final Instant now;

    Oracle(EvidenceBase evidence, Seeker seeker, Instant now) {
        this.evidence = evidence;
        this.seeker = seeker;
        this.now = now;
    }

    /** The score of the therapist's best offer; empty for one who must not be shown. */
    OptionalDouble score(Candidate therapist) {
        return therapist.offers().stream()
                .filter(offer -> mayShow(therapist, offer))
                .mapToDouble(offer -> score(therapist, offer))
                .max();
    }

    boolean mayShow(Candidate therapist, Offer offer) {
        boolean person = therapist.registered()
                && seeker.conditions().stream().noneMatch(therapist.practice().excludes()::contains)
                && (seeker.conditions().isEmpty()
                        || seeker.conditions().stream().anyMatch(therapist.conditions()::contains))
                && (!must(Must.GENDER, Step.GENDER)
                        || seeker.gender() == null
                        || seeker.gender() == therapist.practice().gender())
                && (!must(Must.LANGUAGE, Step.LANGUAGE)
                        || seeker.languages().isEmpty()
                        || seeker.languages().stream().anyMatch(therapist.languages()::contains))
                && (!must(Must.INSURER, Step.INSURER)
                        || seeker.insurer() == null
                        || therapist.practice().insurers().contains(seeker.insurer()));
        boolean suits = (seeker.participation() == null || seeker.participation() == offer.participation())
                && suitsAge(offer.ages())
                && (!must(Must.BUDGET, Step.BUDGET) || seeker.maxPrice() == null || offer.price() <= seeker.maxPrice());
        return person && suits && offer.free().stream().anyMatch(this::mayShow);
    }

    boolean mayShow(Free free) {
        Format format = free.opening().format();
        boolean place = format != Format.IN_PERSON || (isNear(free.site()) && isStepFreeEnough(free.site()));
        return free.opening().start().isAfter(now)
                && Duration.between(now, free.opening().start()).toDays() < 56
                && (seeker.formats().isEmpty()
                        || seeker.steps().contains(Step.FORMAT)
                        || seeker.formats().contains(format))
                && place;
    }

    private boolean suitsAge(Ages ages) {
        Integer age = seeker.age();
        int min = ages.min() == null ? 0 : ages.min();
        int max = ages.max() == null ? 999 : ages.max();
        return age == null || (min <= age && age <= max);
    }

    private boolean isNear(@Nullable Site site) {
        Near near = seeker.near();
        if (near == null || seeker.steps().contains(Step.DISTANCE)) {
            return true;
        }
        return site != null && near.km(site.at()) <= near.withinKm();
    }

    private boolean isStepFreeEnough(@Nullable Site site) {
        return !must(Must.STEP_FREE, Step.STEP_FREE) || (site != null && site.stepFree());
    }

    private boolean must(Must must, Step step) {
        return seeker.musts().contains(must) && !seeker.steps().contains(step);
    }

    private double score(Candidate therapist, Offer offer) {
        double sum = 0;
        double weights = 0;
        if (!seeker.conditions().isEmpty()) {
            sum += .22 * mean(seeker.conditions().stream().mapToDouble(c -> experience(therapist, c)));
            sum += .20
                    * mean(seeker.conditions().stream().mapToDouble(c -> evidence(offer, c)))
                    * LEVELS.getOrDefault(offer.level(), 0.);
            weights += .42;
        }
        DoubleStream.Builder wishes = DoubleStream.builder();
        if (!seeker.therapies().isEmpty()) {
            int place = seeker.therapies().indexOf(offer.therapy());
            wishes.add(place < 0 ? 0 : 1. / (1 + place));
        }
        if (seeker.gender() != null) {
            wishes.add(seeker.gender() == therapist.practice().gender() ? 1 : 0);
        }
        if (!seeker.styles().isEmpty()) {
            wishes.add(styles(therapist));
        }
        if (seeker.insurer() != null) {
            wishes.add(therapist.practice().insurers().contains(seeker.insurer()) ? 1 : 0);
        }
        OptionalDouble met = wishes.build().average();
        if (met.isPresent()) {
            sum += .22 * met.getAsDouble();
            weights += .22;
        }
        sum += .16 * soonness(offer);
        weights += .16;
        if (seeker.maxPrice() != null) {
            double over = (offer.price() - seeker.maxPrice()) / (double) seeker.maxPrice();
            sum += .08 * Math.max(0, Math.min(1, 1 - over / .3));
            weights += .08;
        }
        if (seeker.near() != null) {
            sum += .07
                    * offer.free().stream()
                            .filter(this::mayShow)
                            .mapToDouble(free -> free.site() == null
                                    ? 1
                                    : Math.max(
                                            0,
                                            1
                                                    - seeker.near()
                                                                    .km(free.site()
                                                                            .at())
                                                            / seeker.near().withinKm()))
                            .max()
                            .orElse(0);
            weights += .07;
        }
        if (!seeker.languages().isEmpty()) {
            sum += .05
                    * seeker.languages().stream()
                            .filter(therapist.languages()::contains)
                            .mapToDouble(language ->
                                    therapist.practice().fluency().get(language) == Fluency.CONVERSATIONAL ? .6 : 1)
                            .max()
                            .orElse(0);
            weights += .05;
        }
        double busy = therapist.newPatients() / (double) therapist.practice().capacity();
        return sum / weights * Math.max(0, 1 - .15 * busy);
    }

    private static double experience(Candidate therapist, String condition) {
        Experience known = therapist.practice().experience().get(condition);
        if (known == Experience.LEAD) {
            return 1;
        }
        return known == Experience.THREE_YEARS ? .8 : therapist.conditions().contains(condition) ? .5 : 0;
    }

    private double evidence(Offer offer, String condition) {
        return evidence.strength(offer.therapy(), condition, seeker.age(), seeker.severity())
                .map(strength -> STRENGTHS.getOrDefault(strength, 0.))
                .orElse(.2);
    }

    private double styles(Candidate therapist) {
        List<Style> wished = seeker.styles();
        double met = IntStream.range(0, wished.size())
                .filter(i -> therapist.practice().styles().contains(wished.get(i)))
                .mapToDouble(i -> 1. / (i + 1))
                .sum();
        return met
                / IntStream.range(0, wished.size())
                        .mapToDouble(i -> 1. / (i + 1))
                        .sum();
    }

    private double soonness(Offer offer) {
        return offer.free().stream()
                .filter(this::mayShow)
                .filter(free ->
                        seeker.times().isEmpty() || free.times().stream().anyMatch(seeker.times()::contains))
                .mapToDouble(
                        free -> Duration.between(now, free.opening().start()).toMinutes() / 1440.)
                .map(days -> days <= 3 ? 1 : Math.exp((3 - days) / 10))
                .max()
                .orElse(0);
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}
