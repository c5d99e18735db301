package care.alliance.directory.matching.domain;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts scored therapists in order. Scores that lie closer than a tie are equal; then the day of the earliest opening decides, then
 * who was shown least for the room they have, then a throw of dice that falls the same way for the same answers. Neither
 * payment nor the alphabet ever does.
 */
final class Ranking {

    private final Weights weights;
    private final long seed;

    /** Of all their offers that suit: a tie must not be lost because another offer became the better one. */
    private final Map<UUID, Instant> earliest = new HashMap<>();

    private final Comparator<Scored> amongEquals = Comparator.comparingLong(this::earliestDay)
            .thenComparingDouble(Scored::exposure)
            .thenComparingLong(this::dice)
            .thenComparing(scored -> scored.offer().id());
    private final Comparator<Scored> byScore =
            Comparator.comparingDouble(Scored::score).reversed().thenComparing(amongEquals);

    Ranking(Weights weights, long seed) {
        this.weights = weights;
        this.seed = seed;
    }

    /**
     * The best of them.
     *
     * @param offers every offer that suits, several of one therapist among them
     */
    List<Scored> best(List<Scored> offers, int most) {
        offers.forEach(scored -> earliest.merge(scored.candidate().id(), first(scored), Ranking::sooner));
        List<Scored> order = inOrder(bestOfEach(offers));
        List<Scored> front = new Front(offers, weights.coldStart()).of(order);
        Set<UUID> shown = front.stream().map(scored -> scored.candidate().id()).collect(toSet());
        List<Scored> all = new ArrayList<>(front);
        order.stream()
                .filter(scored -> !shown.contains(scored.candidate().id()))
                .forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private List<Scored> bestOfEach(List<Scored> offers) {
        List<Scored> best = new ArrayList<>();
        for (Scored scored : offers) {
            if (best.isEmpty() || !same(best.getLast(), scored)) {
                best.add(scored);
            } else if (byScore.compare(scored, best.getLast()) < 0) {
                best.set(best.size() - 1, scored);
            }
        }
        return best;
    }

    private List<Scored> inOrder(List<Scored> scored) {
        List<Scored> all = new ArrayList<>(scored);
        all.sort(byScore);
        List<Scored> order = new ArrayList<>(all.size());
        int from = 0;
        while (from < all.size()) {
            double leader = all.get(from).score();
            int to = from;
            while (to < all.size() && leader - all.get(to).score() < weights.tie()) {
                to++;
            }
            List<Scored> equals = all.subList(from, Math.max(to, from + 1));
            equals.sort(amongEquals);
            order.addAll(equals);
            from = Math.max(to, from + 1);
        }
        return order;
    }

    /** A few hours make no difference; a day does. */
    private long earliestDay(Scored scored) {
        Instant start = earliest.getOrDefault(scored.candidate().id(), Instant.MAX);
        return start.getEpochSecond() / Duration.ofDays(1).toSeconds();
    }

    private static Instant sooner(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant first(Scored scored) {
        return scored.free().getFirst().opening().start();
    }

    /** A mixing of bits after Steele, Lea and Flood (SplitMix64). */
    private long dice(Scored scored) {
        UUID id = scored.candidate().id();
        long z = seed ^ id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static boolean same(Scored a, Scored b) {
        return a.candidate().id().equals(b.candidate().id());
    }
}
