package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.opening.domain.Opening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Matches people with therapists: hard rules, score, balance, explanation. The same answers, therapists and moment give
 * the same list.
 */
public final class Matcher {

    private static final int OPENINGS = 3;

    private final EvidenceBase evidence;
    private final Weights weights;

    public Matcher(EvidenceBase evidence, Weights weights) {
        this.evidence = evidence;
        this.weights = weights;
    }

    /**
     * The best therapists for somebody.
     *
     * @param most how many to list
     */
    public Matches match(Seeker seeker, Collection<Candidate> candidates, Instant now, int most) {
        Rules rules = new Rules(seeker, now, weights.horizon());
        Scorer scorer = new Scorer(seeker, weights, evidence, now);
        Relaxations relaxations = new Relaxations();
        List<Scored> scored = new ArrayList<>();
        Map<String, Integer> supply = new HashMap<>();
        for (Candidate candidate : candidates) {
            int steps = rules.of(candidate);
            if (steps == Rules.NEVER) {
                continue;
            }
            int before = scored.size();
            List<Integer> ways = new ArrayList<>();
            for (Offer offer : candidate.offers()) {
                weigh(rules, scorer, candidate, offer, steps, scored, ways);
            }
            if (scored.size() > before) {
                count(scored.subList(before, scored.size()), supply);
            } else if (!ways.isEmpty()) {
                relaxations.count(ways);
            }
        }
        Explanation explanation = new Explanation(seeker, evidence, now);
        List<Match> items = new Ranking(weights, seed(seeker))
                .best(scored, most).stream()
                        .map(one -> match(one, seeker, explanation))
                        .toList();
        return new Matches(items, supply, items.isEmpty() ? relaxations.smallest() : relaxations.mostFruitful());
    }

    private static void weigh(
            Rules rules,
            Scorer scorer,
            Candidate candidate,
            Offer offer,
            int steps,
            List<Scored> scored,
            List<Integer> ways) {
        int offerSteps = rules.of(offer);
        if (offerSteps == Rules.NEVER) {
            return;
        }
        List<Free> suiting = new ArrayList<>();
        for (Free free : offer.free()) {
            int all = steps | offerSteps | rules.of(free);
            if (all == 0) {
                suiting.add(free);
            } else if (all < Rules.NEVER && suiting.isEmpty() && !ways.contains(all)) {
                ways.add(all);
            }
        }
        if (!suiting.isEmpty()) {
            scored.add(scorer.score(candidate, offer, suiting));
        }
    }

    private static void count(List<Scored> offers, Map<String, Integer> supply) {
        Set<String> therapies = new HashSet<>();
        for (Scored offer : offers) {
            if (therapies.add(offer.offer().therapy())) {
                supply.merge(offer.offer().therapy(), 1, Integer::sum);
            }
        }
    }

    private static Match match(Scored scored, Seeker seeker, Explanation explanation) {
        return new Match(
                scored.candidate().id(),
                scored.offer().id(),
                scored.offer().therapy(),
                scored.score(),
                scored.parts(),
                scored.room(),
                explanation.reasons(scored),
                explanation.unmet(scored),
                explanation.tradeOff(scored),
                openings(scored, seeker));
    }

    /** Three different times, of a part of the day that suits; where there are fewer, others fill up. */
    private static List<Opening> openings(Scored scored, Seeker seeker) {
        Stream<Free> suiting =
                scored.free().stream().filter(free -> !Collections.disjoint(free.times(), seeker.times()));
        Map<Instant, Opening> first = new LinkedHashMap<>();
        Stream.concat(suiting, scored.free().stream())
                .map(Free::opening)
                .forEach(opening -> first.putIfAbsent(opening.start(), opening));
        return first.values().stream()
                .limit(OPENINGS)
                .sorted(Comparator.comparing(Opening::start))
                .toList();
    }

    /** From nothing but the answers, and the same in every process. */
    private static long seed(Seeker seeker) {
        String answers = String.join(
                "|",
                seeker.conditions().toString(),
                "" + seeker.severity(),
                "" + seeker.age(),
                seeker.languages().toString(),
                "" + seeker.gender(),
                seeker.therapies().toString(),
                seeker.styles().toString(),
                "" + seeker.maxPrice(),
                "" + seeker.insurer());
        long seed = 17;
        for (int i = 0; i < answers.length(); i++) {
            seed = seed * 31 + answers.charAt(i);
        }
        return seed;
    }
}
