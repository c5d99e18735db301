package care.alliance.directory.matching.domain;

import static java.util.stream.Collectors.toCollection;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@link QuickScorer} needs of every row and therapist, in plain arrays. */
final class QuickIndex {

    static final int NEVER = Integer.MAX_VALUE;
    private static final int SECONDS_A_MINUTE = 60;

    /** What an offer of a therapy by somebody of this level is. */
    record Craft(String therapy, Level level) {}

    // By row.
    final int[] craft;
    final int[] site;
    final long[] price;

    /** The first opening of the row at each time of day, and at any, in minutes since 1970. */
    final Map<TimeOfDay, int[]> startsAt = new EnumMap<>(TimeOfDay.class);

    final int[] starts;

    // By therapist.
    final float[] load;
    final int[] style;
    final Map<String, float[]> known = new HashMap<>();
    final Map<String, float[]> spoken = new HashMap<>();
    final Map<String, boolean[]> insured = new HashMap<>();
    final Map<Gender, boolean[]> genders = new EnumMap<>(Gender.class);

    // What the numbers above stand for.
    final List<Craft> crafts;
    final List<Site> sites;
    final List<Set<Style>> styles;

    QuickIndex(Rows rows) {
        int length = rows.who.length;
        craft = new int[length];
        site = new int[length];
        price = new long[length];
        starts = never(length);
        for (TimeOfDay time : TimeOfDay.values()) {
            startsAt.put(time, never(length));
        }
        Map<Craft, Integer> craftNumbers = new LinkedHashMap<>();
        Map<Site, Integer> siteNumbers = new LinkedHashMap<>();
        rows.forEach((way, row) -> {
            craft[row] = number(
                    craftNumbers, new Craft(way.offer().therapy(), way.offer().level()));
            site[row] = way.site().map(place -> number(siteNumbers, place)).orElse(-1);
            price[row] = way.offer().price();
            way.free().forEach(free -> sooner(row, free));
        });
        crafts = List.copyOf(craftNumbers.keySet());
        sites = List.copyOf(siteNumbers.keySet());

        int people = rows.candidates.size();
        load = new float[people];
        style = new int[people];
        Map<Set<Style>, Integer> styleNumbers = new LinkedHashMap<>();
        for (int who = 0; who < people; who++) {
            Candidate candidate = rows.candidates.get(who);
            load[who] = (float) candidate.newPatients() / candidate.practice().capacity();
            style[who] = number(styleNumbers, candidate.practice().styles());
            traits(candidate, who, people);
        }
        styles = new ArrayList<>(styleNumbers.keySet());
    }

    private void traits(Candidate candidate, int who, int people) {
        Set<String> conditions =
                candidate.practice().experience().keySet().stream().collect(toCollection(TreeSet::new));
        conditions.addAll(candidate.conditions());
        conditions.forEach(condition -> known.computeIfAbsent(condition, any -> new float[people])[who] =
                (float) Scorer.known(candidate, condition));
        candidate
                .languages()
                .forEach(language -> spoken.computeIfAbsent(language, any -> new float[people])[who] =
                        (float) Scorer.spoken(candidate, language));
        candidate
                .practice()
                .insurers()
                .forEach(insurer -> insured.computeIfAbsent(insurer, any -> new boolean[people])[who] = true);
        Gender gender = candidate.practice().gender();
        if (gender != null) {
            genders.computeIfAbsent(gender, any -> new boolean[people])[who] = true;
        }
    }

    private void sooner(int row, Free free) {
        int minute = Math.toIntExact(free.opening().start().getEpochSecond() / SECONDS_A_MINUTE);
        starts[row] = Math.min(starts[row], minute);
        free.times()
                .forEach(time -> startsAt.computeIfPresent(time, (same, first) -> {
                    first[row] = Math.min(first[row], minute);
                    return first;
                }));
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        Integer known = numbers.putIfAbsent(key, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static int[] never(int length) {
        int[] starts = new int[length];
        Arrays.fill(starts, NEVER);
        return starts;
    }
}
