package care.alliance.directory.matching.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everyone who can be matched, laid out once so that one person's answers can be held against a hundred thousand therapists
 * in about the time that a thousand take: hard rules are sets of bits, the score is looked up in tables, and only those who
 * come out best are looked at closely. Never changes; a new supply is a new index. Safe for many threads.
 */
public final class CandidateIndex {

    private final Rows rows;
    private final RuleIndex rules;
    private final Openness openness;
    private final QuickIndex quick;
    private final Map<String, long[]> therapies = new HashMap<>();

    /** @param horizon how far ahead an opening counts */
    public CandidateIndex(Collection<Candidate> candidates, Duration horizon) {
        rows = new Rows(candidates);
        rules = new RuleIndex(rows);
        openness = new Openness(rows, horizon);
        quick = new QuickIndex(rows);
        rows.forEach((way, row) ->
                Bits.set(therapies.computeIfAbsent(way.offer().therapy(), any -> new long[rows.words]), row));
    }

    /** What the hard rules leave for one person. */
    Found find(Seeker seeker, Instant now) {
        long[] possible = openness.at(now).clone();
        rules.keepPossible(possible, seeker);
        Map<Step, long[]> needs = rules.needs(possible, seeker);
        long[] fit = possible.clone();
        needs.values().forEach(some -> Bits.remove(fit, some));
        return new Found(possible, needs, fit);
    }

    /** Those who suit one person, and those who would if more were allowed. */
    final class Found {

        private final long[] possible;
        private final Map<Step, long[]> needs;
        private final long[] fit;
        private final int suiting;

        private Found(long[] possible, Map<Step, long[]> needs, long[] fit) {
            this.possible = possible;
            this.needs = needs;
            this.fit = fit;
            suiting = rows.therapists(fit, fit);
        }

        /** The steps that would make a difference for anybody. */
        Set<Step> steps() {
            return needs.keySet();
        }

        /** How many therapists come into question when these steps are allowed that do not now. */
        int adds(Set<Step> allowed) {
            long[][] barred = needs.entrySet().stream()
                    .filter(need -> !allowed.contains(need.getKey()))
                    .map(Map.Entry::getValue)
                    .toArray(long[][]::new);
            return rows.therapistsWithout(possible, barred) - suiting;
        }

        /** How many therapists suit with each therapy; only therapies of somebody. */
        Map<String, Integer> supply() {
            Map<String, Integer> supply = new HashMap<>();
            therapies.forEach((therapy, with) -> {
                int count = rows.therapists(fit, with);
                if (count > 0) {
                    supply.put(therapy, count);
                }
            });
            return supply;
        }

        /** Those who suit, the most promising where there are more than {@code most}. */
        List<Candidate> promising(Seeker seeker, Weights weights, Scorer scorer, Instant now, int most) {
            QuickScores scores = new QuickScorer(seeker, weights, scorer, quick, rows, now).score(fit);
            return Arrays.stream(scores.best(most))
                    .mapToObj(rows.candidates::get)
                    .toList();
        }
    }
}
