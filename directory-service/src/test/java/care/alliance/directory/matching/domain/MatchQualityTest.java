package care.alliance.directory.matching.domain;

import static care.alliance.directory.matching.domain.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.therapy.PublishedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How good the lists are, measured; the numbers land in target/matching.txt, and docs/matching.md tells them. */
class MatchQualityTest {

    private static final EvidenceBase EVIDENCE = new EvidenceBase(PublishedContent.LIBRARY.therapies());
    private static final Matcher MATCHER = new Matcher(EVIDENCE, Weights.FIRST);
    private static final int HOURS = 10;
    private static final List<String> REPORT = new ArrayList<>();

    enum Among {
        DEMO(300),
        TEN_THOUSAND(60);

        private final int seekers;

        Among(int seekers) {
            this.seekers = seekers;
        }

        List<Candidate> therapists() {
            return this == DEMO ? DemoCandidates.all() : new World(7).candidates(10_000);
        }
    }

    @AfterAll
    static void write() throws IOException {
        Files.write(Path.of("target", "matching.txt"), REPORT);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstFiveAreAlmostTheBestThereAreAndFarBetterThanSimplerOrders(Among among) {
        List<Candidate> therapists = among.therapists();
        CandidateIndex index = World.index(therapists);
        List<Double> ours = new ArrayList<>();
        List<Double> specialism = new ArrayList<>();
        List<Double> stars = new ArrayList<>();
        List<Double> soonest = new ArrayList<>();
        for (Seeker seeker : seekers(among.seekers)) {
            Map<UUID, Double> scores = scores(seeker, therapists);
            if (scores.isEmpty()) {
                continue;
            }
            List<Candidate> suiting = therapists.stream()
                    .filter(one -> scores.containsKey(one.id()))
                    .toList();
            ours.add(gain(
                    scores,
                    MATCHER.match(seeker, index, NOW, Front.SIZE).items().stream()
                            .map(Match::therapist)));
            specialism.add(gain(scores, by(suiting, one -> -specialism(one, seeker))));
            stars.add(gain(scores, by(suiting, one -> -new Random(one.id().hashCode()).nextInt(50))));
            soonest.add(gain(scores, by(suiting, MatchQualityTest::soonest)));
        }

        report("nDCG@5 %s: matching %.3f, by specialism %.3f, by stars %.3f, soonest first %.3f (%d seekers)"
                .formatted(among, mean(ours), mean(specialism), mean(stars), mean(soonest), ours.size()));
        assertThat(mean(ours)).isGreaterThanOrEqualTo(.95);
        assertThat(mean(ours))
                .isGreaterThan(mean(specialism))
                .isGreaterThan(mean(stars))
                .isGreaterThan(mean(soonest));
    }

    @Test
    void mostPeopleSeeSomebodyWhoIsFreeWithinAWeek() {
        CandidateIndex index = World.index(DemoCandidates.all());
        List<Matches> answers = seekers(300).stream()
                .map(seeker -> MATCHER.match(seeker, index, NOW, Front.SIZE))
                .filter(matches -> !matches.items().isEmpty())
                .toList();

        double share = answers.stream()
                        .filter(matches -> matches.items().stream()
                                .flatMap(match -> match.openings().stream())
                                .anyMatch(opening ->
                                        Duration.between(NOW, opening.start()).toDays() < 7))
                        .count()
                / (double) answers.size();

        report("an opening within 7 days: %.1f %% of the demo seekers with a list (%d)"
                .formatted(100 * share, answers.size()));
        assertThat(share).isGreaterThanOrEqualTo(.8);
    }

    @Test
    void nobodyIsHiddenAndNobodyIsShownAllTheTime() {
        List<Double> worlds = LongStream.rangeClosed(28, 31)
                .mapToObj(MatchQualityTest::exposureAfterEightWeeks)
                .toList();

        report("Gini of exposure / capacity over the last 28 of 56 days of the demo: %.3f on average, %s"
                .formatted(mean(worlds), worlds));
        assertThat(mean(worlds)).isLessThanOrEqualTo(.35);
    }

    /** Forty seekers a day, four in each of ten hours; four in five hours' first one takes the first on the list. */
    private static double exposureAfterEightWeeks(long seed) {
        List<Candidate> therapists = new ArrayList<>(DemoCandidates.all());
        Deque<UUID> shown = new ArrayDeque<>();
        Deque<UUID> taken = new ArrayDeque<>();
        World world = new World(seed);
        for (int hour = 0; hour < 56 * HOURS; hour++) {
            Map<UUID, Long> shownLately = counts(shown);
            Map<UUID, Long> takenLately = counts(taken);
            therapists.replaceAll(one -> with(one, takenLately, shownLately));
            CandidateIndex index = World.index(therapists);
            for (int i = 0; i < 4; i++) {
                List<Match> front = MATCHER.match(world.demoSeeker(), index, NOW, Front.SIZE)
                        .items();
                front.forEach(match -> shown.add(match.therapist()));
                if (i == 0 && hour % 5 != 4 && !front.isEmpty()) {
                    taken.add(front.getFirst().therapist());
                }
            }
            leave(shown, 28 * 4 * HOURS * Front.SIZE);
            leave(taken, 28 * 8);
        }
        Map<UUID, Long> exposure = counts(shown);
        return gini(therapists.stream()
                .map(one -> exposure.getOrDefault(one.id(), 0L)
                        / (double) one.practice().capacity())
                .sorted()
                .toList());
    }

    private static Map<UUID, Long> counts(Deque<UUID> ids) {
        return ids.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void leave(Deque<UUID> ids, int most) {
        while (ids.size() > most) {
            ids.removeFirst();
        }
    }

    private static Candidate with(Candidate one, Map<UUID, Long> taken, Map<UUID, Long> shown) {
        return new Candidate(
                one.id(),
                one.registered(),
                one.conditions(),
                one.languages(),
                one.practice(),
                Math.toIntExact(taken.getOrDefault(one.id(), 0L)),
                Math.toIntExact(shown.getOrDefault(one.id(), 0L)),
                one.offers());
    }

    private static List<Seeker> seekers(int count) {
        World world = new World(5);
        return IntStream.range(0, count).mapToObj(i -> world.demoSeeker()).toList();
    }

    private static Map<UUID, Double> scores(Seeker seeker, List<Candidate> therapists) {
        Oracle oracle = new Oracle(EVIDENCE, seeker, NOW);
        Map<UUID, Double> scores = new HashMap<>();
        therapists.forEach(one -> oracle.score(one).ifPresent(score -> scores.put(one.id(), score)));
        return scores;
    }

    private static double gain(Map<UUID, Double> scores, Stream<UUID> order) {
        double best = discounted(scores.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(Front.SIZE)
                .toList());
        return discounted(order.limit(Front.SIZE)
                        .map(id -> scores.getOrDefault(id, 0.))
                        .toList())
                / best;
    }

    private static double discounted(List<Double> gains) {
        return IntStream.range(0, gains.size())
                .mapToDouble(i -> gains.get(i) / (Math.log(i + 2) / Math.log(2)))
                .sum();
    }

    private static Stream<UUID> by(List<Candidate> therapists, ToDoubleFunction<Candidate> key) {
        return therapists.stream().sorted(Comparator.comparingDouble(key)).map(Candidate::id);
    }

    private static double specialism(Candidate therapist, Seeker seeker) {
        return seeker.conditions().stream()
                .filter(therapist.conditions()::contains)
                .mapToDouble(condition -> 1 + therapist.practice().experience().size())
                .sum();
    }

    private static double soonest(Candidate therapist) {
        return therapist.offers().stream()
                .flatMap(offer -> offer.free().stream())
                .mapToDouble(free -> free.opening().start().getEpochSecond())
                .filter(start -> start > NOW.getEpochSecond())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double gini(List<Double> sorted) {
        double all = sorted.stream().mapToDouble(Double::doubleValue).sum();
        double weighted = IntStream.range(0, sorted.size())
                .mapToDouble(i -> (2.0 * (i + 1) - sorted.size() - 1) * sorted.get(i))
                .sum();
        return weighted / (sorted.size() * all);
    }

    private static void report(String line) {
        REPORT.add(line);
    }
}
