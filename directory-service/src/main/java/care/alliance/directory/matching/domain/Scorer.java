package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapy.domain.Strength;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores offers for one person. */
final class Scorer {

    private static final double SOON_DAYS = 3;
    private static final double FADING_DAYS = 10;
    private static final double OVER_BUDGET = .30;
    private static final double CONVERSATIONAL = .6;

    private final Seeker seeker;
    private final Weights weights;
    private final EvidenceBase evidence;
    private final Instant now;
    private final Distances distances;
    private final Map<String, Double> support = new HashMap<>();

    Scorer(Seeker seeker, Weights weights, EvidenceBase evidence, Instant now, Distances distances) {
        this.seeker = seeker;
        this.weights = weights;
        this.evidence = evidence;
        this.now = now;
        this.distances = distances;
    }

    /** @param free openings that suit; not empty */
    Scored score(Candidate candidate, Offer offer, List<Free> free) {
        List<Part> parts = new ArrayList<>();
        if (!seeker.conditions().isEmpty()) {
            parts.add(part(Feature.EXPERIENCE, experience(candidate)));
            parts.add(part(Feature.EVIDENCE, evidence(offer)));
        }
        if (statesPreferences()) {
            parts.add(part(Feature.PREFERENCES, preferences(candidate.practice(), offer)));
        }
        parts.add(part(Feature.SOONNESS, soonness(free)));
        if (seeker.maxPrice() != null) {
            parts.add(part(Feature.COST, cost(offer.price(), seeker.maxPrice())));
        }
        if (seeker.near() != null) {
            parts.add(part(Feature.DISTANCE, distance(free, seeker.near())));
        }
        if (!seeker.languages().isEmpty()) {
            parts.add(part(Feature.LANGUAGE, language(candidate)));
        }
        return Scored.of(candidate, offer, parts, room(candidate), free);
    }

    private Part part(Feature feature, double value) {
        return new Part(feature, weights.of(feature), value);
    }

    private double experience(Candidate candidate) {
        double sum = 0;
        for (String condition : seeker.conditions()) {
            sum += known(candidate, condition);
        }
        return sum / seeker.conditions().size();
    }

    static double known(Candidate candidate, String condition) {
        Experience experience = candidate.practice().experience().get(condition);
        if (experience == null) {
            return candidate.conditions().contains(condition) ? .5 : 0;
        }
        return switch (experience) {
            case DECLARED -> .5;
            case THREE_YEARS -> .8;
            case LEAD -> 1;
        };
    }

    private double evidence(Offer offer) {
        return support.computeIfAbsent(offer.therapy(), this::support) * training(offer.level());
    }

    double support(String therapy) {
        return seeker.conditions().stream()
                .mapToDouble(condition -> evidence.strength(therapy, condition, seeker.age(), seeker.severity())
                        .map(Scorer::worth)
                        .orElse(worth(Strength.INSUFFICIENT)))
                .average()
                .orElse(0);
    }

    private static double worth(Strength strength) {
        return switch (strength) {
            case RECOMMENDED -> 1;
            case OPTION -> .7;
            case LIMITED -> .4;
            case INSUFFICIENT -> .2;
            case NOT_RECOMMENDED -> 0;
        };
    }

    static double training(Level level) {
        return switch (level) {
            case ACCREDITED -> 1;
            case CERTIFIED -> .85;
            case TRAINED -> .6;
            case TRAINEE -> .3;
        };
    }

    private boolean statesPreferences() {
        return !seeker.therapies().isEmpty()
                || seeker.gender() != null
                || !seeker.styles().isEmpty()
                || seeker.insurer() != null;
    }

    /** At least one, so that it can be divided by. */
    int kindsOfPreference() {
        int kinds = 0;
        kinds += seeker.therapies().isEmpty() ? 0 : 1;
        kinds += seeker.gender() == null ? 0 : 1;
        kinds += seeker.styles().isEmpty() ? 0 : 1;
        kinds += seeker.insurer() == null ? 0 : 1;
        return Math.max(1, kinds);
    }

    /** The kinds of preference count alike; within one, the second wish counts half as much as the first, and so on. */
    private double preferences(Practice practice, Offer offer) {
        double met = 0;
        int kinds = 0;
        if (!seeker.therapies().isEmpty()) {
            kinds++;
            int place = seeker.therapies().indexOf(offer.therapy());
            met += place < 0 ? 0 : 1.0 / (place + 1);
        }
        if (seeker.gender() != null) {
            kinds++;
            met += seeker.gender() == practice.gender() ? 1 : 0;
        }
        if (!seeker.styles().isEmpty()) {
            kinds++;
            met += styles(practice.styles());
        }
        if (seeker.insurer() != null) {
            kinds++;
            met += practice.insurers().contains(seeker.insurer()) ? 1 : 0;
        }
        return met / kinds;
    }

    double styles(Set<Style> styles) {
        double met = 0;
        double all = 0;
        for (int i = 0; i < seeker.styles().size(); i++) {
            double weight = 1.0 / (i + 1);
            all += weight;
            met += styles.contains(seeker.styles().get(i)) ? weight : 0;
        }
        return met / all;
    }

    /** Nothing when no opening is at a time of day that suits. */
    private double soonness(List<Free> free) {
        Free first = first(free);
        if (first == null) {
            return 0;
        }
        return soonness(Duration.between(now, first.opening().start()).toMinutes());
    }

    static double soonness(long minutes) {
        double days = minutes / (24 * 60.0);
        return days <= SOON_DAYS ? 1 : Math.exp(-(days - SOON_DAYS) / FADING_DAYS);
    }

    private @Nullable Free first(List<Free> free) {
        if (seeker.times().isEmpty()) {
            return free.getFirst();
        }
        for (Free one : free) {
            if (!Collections.disjoint(one.times(), seeker.times())) {
                return one;
            }
        }
        return null;
    }

    static double cost(long price, long budget) {
        double over = (double) (price - budget) / Math.max(1.0, (double) budget);
        return Math.clamp(1 - over / OVER_BUDGET, 0, 1);
    }

    /** Nobody travels to a session at a distance. */
    private double distance(List<Free> free, Near near) {
        double best = 0;
        for (Free one : free) {
            best = Math.max(best, one.site() == null ? 1 : distance(distances.km(one.site()), near));
        }
        return best;
    }

    static double distance(double km, Near near) {
        return Math.clamp(1 - km / near.withinKm(), 0, 1);
    }

    private double language(Candidate candidate) {
        double best = 0;
        for (String language : seeker.languages()) {
            best = Math.max(best, spoken(candidate, language));
        }
        return best;
    }

    static double spoken(Candidate candidate, String language) {
        if (!candidate.languages().contains(language)) {
            return 0;
        }
        boolean fluent = candidate.practice().fluency().getOrDefault(language, Fluency.FLUENT) == Fluency.FLUENT;
        return fluent ? 1 : CONVERSATIONAL;
    }

    private double room(Candidate candidate) {
        return room((double) candidate.newPatients() / candidate.practice().capacity());
    }

    /** @param taken the share of their room for new people that is taken */
    double room(double taken) {
        return Math.max(0, 1 - weights.balance() * taken);
    }
}
