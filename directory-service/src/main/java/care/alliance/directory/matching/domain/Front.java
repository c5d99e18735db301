package care.alliance.directory.matching.domain;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom people look at first: the best few, with a second therapy and with somebody new among them where there are any.
 * Both are decided by which therapies somebody offers and never by which of their offers is the best one, so that nobody
 * falls back by getting better.
 */
final class Front {

    static final int SIZE = 5;

    private final List<Scored> offers;
    private final Map<UUID, Set<String>> therapies;
    private final double coldStart;

    /** @param offers every offer that suits */
    Front(List<Scored> offers, double coldStart) {
        this.offers = offers;
        this.therapies = offers.stream()
                .collect(groupingBy(
                        scored -> scored.candidate().id(),
                        mapping(scored -> scored.offer().therapy(), toSet())));
        this.coldStart = coldStart;
    }

    /** @param order everybody, each with their best offer, the best first */
    List<Scored> of(List<Scored> order) {
        List<Scored> front = new ArrayList<>(order.subList(0, Math.min(SIZE, order.size())));
        if (front.size() < 2) {
            return front;
        }
        String only = front.getFirst().offer().therapy();
        if (front.size() == SIZE) {
            letInAnotherTherapy(front, order, only);
            letInSomebodyNew(front, order, only);
        }
        showAnotherTherapy(front, only);
        return front;
    }

    /** People shall see that there is more than one way, where there is. */
    private void letInAnotherTherapy(List<Scored> front, List<Scored> order, String only) {
        if (bringers(front, only).isEmpty()) {
            order.stream()
                    .skip(SIZE)
                    .filter(scored -> brings(scored, only))
                    .findFirst()
                    .ifPresent(scored -> front.set(SIZE - 1, scored));
        }
    }

    /**
     * Somebody new has to be seen before anybody can choose them: whoever was shown least for the room they have, if that
     * is less than everybody in front and they score almost as well as the one who makes way and whoever stands behind. Among
     * equals one behind may score better: without them, somebody new who improves would let in another in their own place.
     */
    private void letInSomebodyNew(List<Scored> front, List<Scored> order, String only) {
        boolean lastIsNeeded = bringers(front, only).equals(List.of(front.getLast()));
        Scored displaced = front.get(lastIsNeeded ? SIZE - 2 : SIZE - 1);
        double asGood = order.stream()
                .skip(order.indexOf(displaced))
                .mapToDouble(Scored::score)
                .max()
                .orElse(0);
        double leastSoFar = front.stream().mapToDouble(Scored::exposure).min().orElse(0);
        order.stream()
                .filter(scored -> scored.exposure() < leastSoFar)
                .filter(scored -> scored.score() >= asGood - coldStart)
                .min(comparingDouble(Scored::exposure))
                .ifPresent(scored -> {
                    front.remove(displaced);
                    front.add(scored);
                });
    }

    /** Whoever offers a second therapy, and all of them stand there with the first: one changes, in the same place. */
    private void showAnotherTherapy(List<Scored> front, String only) {
        if (front.stream().allMatch(scored -> scored.offer().therapy().equals(only))) {
            Optional<Scored> other = offers.stream()
                    .filter(scored -> !scored.offer().therapy().equals(only))
                    .filter(scored -> bringers(front, only).stream().anyMatch(shown -> same(shown, scored)))
                    .max(comparingDouble(Scored::score));
            other.ifPresent(scored -> front.replaceAll(shown -> same(shown, scored) ? scored : shown));
        }
    }

    private List<Scored> bringers(List<Scored> front, String only) {
        return front.stream().skip(1).filter(scored -> brings(scored, only)).toList();
    }

    private boolean brings(Scored scored, String only) {
        return !Set.of(only).equals(therapies.get(scored.candidate().id()));
    }

    private static boolean same(Scored a, Scored b) {
        return a.candidate().id().equals(b.candidate().id());
    }
}
