package care.alliance.directory.matching.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * The score of {@link Scorer} for many at once, to find those worth a closer look: what can be said of a therapy, a place or
 * a style is worked out once and looked up for everybody.
 */
final class QuickScorer {

    /** Sixteen steps a day are fine enough to tell who is worth a look. */
    private static final int MINUTES_A_STEP = 90;

    private static final int SECONDS_A_MINUTE = 60;

    /** Where more suit than anybody could tell apart, those who are free soonest are compared. */
    private static final int MOST = 4_096;

    private final Seeker seeker;
    private final Weights weights;
    private final QuickIndex index;
    private final Rows rows;
    private final int now;
    private final float[] evidence;
    private final float[] therapy;
    private final float[] style;
    private final float[] distance;
    private final float[] soon;
    private final float[][] known;
    private final float[][] spoken;
    private final boolean[][] wishes;
    private final int[][] starts;
    private final int kinds;
    private final Scorer scorer;

    QuickScorer(Seeker seeker, Weights weights, Scorer scorer, QuickIndex index, Rows rows, Instant now) {
        this.seeker = seeker;
        this.weights = weights;
        this.index = index;
        this.rows = rows;
        this.now = Math.toIntExact(now.getEpochSecond() / SECONDS_A_MINUTE);
        evidence = table(seeker.conditions().isEmpty() ? 0 : index.crafts.size(), craft -> {
            QuickIndex.Craft one = index.crafts.get(craft);
            return scorer.support(one.therapy()) * Scorer.training(one.level());
        });
        therapy = table(seeker.therapies().isEmpty() ? 0 : index.crafts.size(), craft -> {
            int place = seeker.therapies().indexOf(index.crafts.get(craft).therapy());
            return place < 0 ? 0 : 1.0 / (place + 1);
        });
        style = table(seeker.styles().isEmpty() ? 0 : index.styles.size(), of -> scorer.styles(index.styles.get(of)));
        Near near = seeker.near();
        distance = near == null
                ? new float[0]
                : table(
                        index.sites.size(),
                        site -> Scorer.distance(near.km(index.sites.get(site).at()), near));
        soon = table(
                Math.toIntExact(weights.horizon().toMinutes() / MINUTES_A_STEP) + 1,
                step -> Scorer.soonness((long) step * MINUTES_A_STEP));
        known = all(index.known, seeker.conditions()).toArray(float[][]::new);
        spoken = all(index.spoken, seeker.languages()).toArray(float[][]::new);
        wishes = Stream.of(
                        Stream.ofNullable(seeker.gender()).map(index.genders::get),
                        Stream.ofNullable(seeker.insurer()).map(index.insured::get))
                .flatMap(wish -> wish)
                .filter(Objects::nonNull)
                .toArray(boolean[][]::new);
        starts = seeker.times().isEmpty()
                ? new int[][] {index.starts}
                : all(index.startsAt, seeker.times()).toArray(int[][]::new);
        kinds = scorer.kindsOfPreference();
        this.scorer = scorer;
    }

    /** The best score of therapists who have a row in {@code fit}, in the order of {@link Rows}; a multiple of the real one. */
    QuickScores score(long[] fit) {
        QuickScores scores = new QuickScores(MOST);
        int row = next(fit, 0);
        while (row >= 0 && scores.size() < MOST) {
            int who = rows.who[row];
            double person = person(who);
            double best = 0;
            while (row >= 0 && rows.who[row] == who) {
                int offer = rows.offer[row];
                int craft = index.craft[row];
                long price = index.price[row];
                double soonest = 0;
                double nearest = 0;
                while (row >= 0 && rows.offer[row] == offer) {
                    soonest = Math.max(soonest, soonness(row));
                    nearest = Math.max(nearest, nearness(row));
                    row = next(fit, row + 1);
                }
                double rest = weights.soonness() * soonest + weights.distance() * nearest;
                best = Math.max(best, person + offer(craft, price) + rest);
            }
            scores.add(who, (float) (best * scorer.room(index.load[who])));
        }
        return scores;
    }

    private static int next(long[] bits, int from) {
        int word = from / Bits.WORD;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & -1L << from;
        while (left == 0) {
            if (++word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return word * Bits.WORD + Long.numberOfTrailingZeros(left);
    }

    private double person(int who) {
        double experience = 0;
        for (float[] one : known) {
            experience += one[who];
        }
        double fluent = 0;
        for (float[] one : spoken) {
            fluent = Math.max(fluent, one[who]);
        }
        double met = style.length == 0 ? 0 : style[index.style[who]];
        for (boolean[] wish : wishes) {
            met += wish[who] ? 1 : 0;
        }
        return weights.experience()
                        * experience
                        / Math.max(1, seeker.conditions().size())
                + weights.language() * fluent
                + weights.preferences() * met / kinds;
    }

    private double offer(int craft, long price) {
        double sum = evidence.length == 0 ? 0 : weights.evidence() * evidence[craft];
        if (therapy.length > 0) {
            sum += weights.preferences() * therapy[craft] / kinds;
        }
        Long budget = seeker.maxPrice();
        return budget == null ? sum : sum + weights.cost() * Scorer.cost(price, budget);
    }

    private double soonness(int row) {
        int first = QuickIndex.NEVER;
        for (int[] one : starts) {
            first = Math.min(first, one[row]);
        }
        return first == QuickIndex.NEVER ? 0 : soon[Math.clamp((first - now) / MINUTES_A_STEP, 0, soon.length - 1)];
    }

    /** Nobody travels to a session at a distance. */
    private double nearness(int row) {
        if (distance.length == 0) {
            return 0;
        }
        return index.site[row] < 0 ? 1 : distance[index.site[row]];
    }

    private static float[] table(int size, IntToDoubleFunction value) {
        float[] table = new float[size];
        for (int i = 0; i < size; i++) {
            table[i] = (float) value.applyAsDouble(i);
        }
        return table;
    }

    /** What is kept for these keys; a key that nobody has adds nothing to anybody. */
    private static <K, V> Stream<V> all(Map<K, V> kept, Collection<K> keys) {
        return keys.stream().map(kept::get).filter(Objects::nonNull);
    }
}
