package care.alliance.directory.matching.domain;

import static care.alliance.directory.matching.domain.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.matching.domain.Matches.Relaxation;
import care.alliance.directory.therapy.PublishedContent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is counted for everybody at once is what looking at one after the other counts. */
class CandidateIndexPropertyTest {

    private static final EvidenceBase EVIDENCE = new EvidenceBase(PublishedContent.LIBRARY.therapies());
    private static final Matcher MATCHER = new Matcher(EVIDENCE, Weights.FIRST);

    @Property(tries = 300)
    void theSupplyOfEachTherapyIsThatOfThoseWhoSuit(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(150);
        Seeker seeker = world.seeker();
        Oracle oracle = new Oracle(EVIDENCE, seeker, NOW);

        Map<String, Long> counted = therapists.stream()
                .flatMap(therapist -> therapist.offers().stream()
                        .filter(offer -> oracle.mayShow(therapist, offer))
                        .map(Candidate.Offer::therapy)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(match(seeker, therapists, NOW).supply())
                .hasSize(counted.size())
                .allSatisfy((therapy, count) -> assertThat((long) count).isEqualTo(counted.get(therapy)));
    }

    @Property(tries = 300)
    void allowingMoreBringsAsManyAsItSays(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(100);
        Seeker seeker = world.seeker();
        Relaxation relaxation = match(seeker, therapists, NOW).relaxation();

        if (relaxation != null) {
            assertThat(relaxation.adds())
                    .isEqualTo(suiting(allowing(seeker, relaxation.steps()), therapists) - suiting(seeker, therapists));
        } else {
            for (Step step : Step.values()) {
                assertThat(suiting(allowing(seeker, Set.of(step)), therapists)).isEqualTo(suiting(seeker, therapists));
            }
        }
    }

    @Property(tries = 100)
    void timeThatPassesIsNoticedWithoutANewIndex(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(40);
        Seeker seeker = world.seeker();
        CandidateIndex index = World.index(therapists);
        MATCHER.match(seeker, index, NOW, therapists.size());

        for (int days = 10; days <= 40; days += 10) {
            Instant later = NOW.plus(Duration.ofDays(days));
            assertThat(MATCHER.match(seeker, index, later, therapists.size()))
                    .isEqualTo(match(seeker, therapists, later));
        }
    }

    private static Matches match(Seeker seeker, List<Candidate> therapists, Instant now) {
        return MATCHER.match(seeker, World.index(therapists), now, therapists.size());
    }

    private static int suiting(Seeker seeker, List<Candidate> therapists) {
        Oracle oracle = new Oracle(EVIDENCE, seeker, NOW);
        return (int) therapists.stream()
                .filter(therapist -> oracle.score(therapist).isPresent())
                .count();
    }

    private static Seeker allowing(Seeker seeker, Set<Step> steps) {
        Set<Step> all = new HashSet<>(seeker.steps());
        all.addAll(steps);
        return new Seeker(
                seeker.conditions(),
                seeker.severity(),
                seeker.age(),
                seeker.formats(),
                seeker.participation(),
                seeker.languages(),
                seeker.gender(),
                seeker.therapies(),
                seeker.styles(),
                seeker.maxPrice(),
                seeker.insurer(),
                seeker.near(),
                seeker.times(),
                seeker.musts(),
                all);
    }
}
