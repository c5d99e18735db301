package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.opening.domain.Opening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Matches people with therapists: hard rules, score, balance, explanation. The same answers, therapists and moment give
 * the same list.
 */
public final class Matcher {

    private static final int OPENINGS = 3;

    /** How many are looked at closely; for fewer the list is that of looking at everybody. */
    private static final int SHORTLIST = 100;

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
    public Matches match(Seeker seeker, CandidateIndex index, Instant now, int most) {
        Distances distances = new Distances(seeker.near());
        Rules rules = new Rules(seeker, now, weights.horizon(), distances);
        Scorer scorer = new Scorer(seeker, weights, evidence, now, distances);
        CandidateIndex.Found found = index.find(seeker, now);
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : found.promising(seeker, weights, scorer, now, Math.max(most, SHORTLIST))) {
            for (Offer offer : candidate.offers()) {
                List<Free> suiting = rules.suiting(offer);
                if (!suiting.isEmpty()) {
                    scored.add(scorer.score(candidate, offer, suiting));
                }
            }
        }
        Explanation explanation = new Explanation(seeker, evidence, now);
        List<Match> items = new Ranking(weights, seed(seeker))
                .best(scored, most).stream()
                        .map(one -> match(one, seeker, explanation))
                        .toList();
        Relaxations relaxations = new Relaxations(found);
        return new Matches(
                items, found.supply(), items.isEmpty() ? relaxations.smallest() : relaxations.mostFruitful());
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
