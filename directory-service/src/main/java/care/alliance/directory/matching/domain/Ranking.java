package care.alliance.directory.matching.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts scored therapists in order. Scores that lie closer than a tie are equal; then the earliest opening decides, then
 * who was shown least for the room they have, then a throw of dice that falls the same way for the same answers. Neither
 * payment nor the alphabet ever does.
 */
final class Ranking {

    /** Those people look at first. */
    static final int FRONT = 5;

    private final Weights weights;
    private final long seed;

    /** Of all their offers that suit: a tie must not be lost because another offer became the better one. */
    private final Map<UUID, Instant> earliest = new HashMap<>();

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
        List<Scored> front = new ArrayList<>(order.subList(0, Math.min(FRONT, order.size())));
        secondTherapy(front, offers);
        rarelyShown(front, order);
        List<Scored> all = new ArrayList<>(front);
        order.stream()
                .filter(scored -> front.stream().noneMatch(shown -> same(shown, scored)))
                .forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private List<Scored> bestOfEach(List<Scored> offers) {
        List<Scored> best = new ArrayList<>();
        for (Scored scored : offers) {
            if (best.isEmpty() || !same(best.getLast(), scored)) {
                best.add(scored);
            } else if (byScore().compare(scored, best.getLast()) < 0) {
                best.set(best.size() - 1, scored);
            }
        }
        return best;
    }

    private List<Scored> inOrder(List<Scored> scored) {
        List<Scored> byScore = new ArrayList<>(scored);
        byScore.sort(byScore());
        List<Scored> order = new ArrayList<>(byScore.size());
        int from = 0;
        while (from < byScore.size()) {
            double leader = byScore.get(from).score();
            int to = from;
            while (to < byScore.size() && leader - byScore.get(to).score() < weights.tie()) {
                to++;
            }
            List<Scored> equals = byScore.subList(from, Math.max(to, from + 1));
            equals.sort(amongEquals());
            order.addAll(equals);
            from = Math.max(to, from + 1);
        }
        return order;
    }

    /** People shall see that there is more than one way, where there is. */
    private void secondTherapy(List<Scored> front, List<Scored> offers) {
        if (front.size() < 2
                || front.stream()
                                .map(scored -> scored.offer().therapy())
                                .distinct()
                                .count()
                        > 1) {
            return;
        }
        String only = front.getFirst().offer().therapy();
        List<Scored> kept = front.size() < FRONT ? front : front.subList(0, FRONT - 1);
        offers.stream()
                .filter(scored -> !scored.offer().therapy().equals(only))
                .filter(scored -> front.size() < FRONT || kept.stream().noneMatch(shown -> same(shown, scored)))
                .filter(scored -> !same(front.getFirst(), scored))
                .min(byScore())
                .ifPresent(other -> {
                    front.removeIf(shown -> same(shown, other));
                    if (front.size() == FRONT) {
                        front.removeLast();
                    }
                    front.add(other);
                });
    }

    /** Somebody new has to be seen before anybody can choose them. */
    private void rarelyShown(List<Scored> front, List<Scored> order) {
        if (front.size() < FRONT) {
            return;
        }
        double rare = order.stream().mapToDouble(Scored::exposure).average().orElse(0) / 2;
        if (front.stream().anyMatch(scored -> scored.exposure() < rare)) {
            return;
        }
        for (int place = FRONT - 1; place > 0; place--) {
            Scored displaced = front.get(place);
            if (alone(front, displaced)) {
                continue;
            }
            order.stream()
                    .filter(scored -> scored.exposure() < rare)
                    .filter(scored -> scored.score() >= displaced.score() - weights.coldStart())
                    .findFirst()
                    .ifPresent(scored -> {
                        front.remove(displaced);
                        front.add(scored);
                    });
            return;
        }
    }

    /** Whether nobody else in front offers that therapy. */
    private static boolean alone(List<Scored> front, Scored one) {
        return front.stream()
                        .filter(scored ->
                                scored.offer().therapy().equals(one.offer().therapy()))
                        .count()
                == 1;
    }

    private Comparator<Scored> byScore() {
        return Comparator.comparingDouble(Scored::score).reversed().thenComparing(amongEquals());
    }

    private Comparator<Scored> amongEquals() {
        return Comparator.comparing(this::earliest)
                .thenComparingDouble(Scored::exposure)
                .thenComparingLong(this::dice)
                .thenComparing(scored -> scored.offer().id());
    }

    private Instant earliest(Scored scored) {
        return earliest.getOrDefault(scored.candidate().id(), Instant.MAX);
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
