package care.alliance.directory.matching.domain;

import static care.alliance.directory.matching.domain.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.therapy.PublishedContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for every person and every supply of therapists. */
class MatchPropertyTest {

    private static final int ALL = 1000;
    private static final EvidenceBase EVIDENCE = new EvidenceBase(PublishedContent.LIBRARY.therapies());
    private static final Matcher MATCHER = new Matcher(EVIDENCE, Weights.FIRST);

    @Property(tries = 300)
    void exactlyThoseWhoBreakNoRuleAreListed(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(40);
        Seeker seeker = world.seeker();
        Oracle oracle = new Oracle(EVIDENCE, seeker, NOW);

        List<UUID> listed =
                match(seeker, therapists).items().stream().map(Match::therapist).toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(therapists.stream()
                        .filter(therapist -> oracle.score(therapist).isPresent())
                        .map(Candidate::id)
                        .toList());
    }

    @Property(tries = 300)
    void everyOpeningShownSuits(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(40);
        Seeker seeker = world.seeker();
        Oracle oracle = new Oracle(EVIDENCE, seeker, NOW);

        for (Match match : match(seeker, therapists).items()) {
            Offer offer = find(therapists, match.therapist()).offers().stream()
                    .filter(one -> one.id().equals(match.offer()))
                    .findFirst()
                    .orElseThrow();
            assertThat(match.openings())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(opening -> offer.free().stream()
                            .filter(oracle::mayShow)
                            .anyMatch(free -> free.opening().equals(opening)));
        }
    }

    @Property(tries = 200)
    void theScoreIsTheOneOfTheTable(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(40);
        Seeker seeker = world.seeker();
        Oracle oracle = new Oracle(EVIDENCE, seeker, NOW);
        List<Match> items = match(seeker, therapists).items();

        // The one who brings a second therapy stands there with the offer that does, not with their best.
        for (int i = 0; i < items.size(); i++) {
            Match match = items.get(i);
            OptionalDouble best = oracle.score(find(therapists, match.therapist()));
            if (i < Front.SIZE) {
                assertThat(match.score()).isLessThanOrEqualTo(best.getAsDouble() + 1e-9);
            } else {
                assertThat(match.score()).isCloseTo(best.getAsDouble(), within(1e-9));
            }
        }
    }

    @Property(tries = 200)
    void theOrderInWhichTherapistsAreStoredChangesNothing(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(40);
        Seeker seeker = world.seeker();
        List<Candidate> shuffled = new ArrayList<>(therapists);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(match(seeker, shuffled)).isEqualTo(match(seeker, therapists));
    }

    @Property(tries = 300)
    void whoeverImprovesDoesNotFallBack(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(30);
        Seeker seeker = world.seeker();
        List<UUID> before = order(seeker, therapists);

        for (int i = 0; i < therapists.size(); i++) {
            Candidate one = therapists.get(i);
            int rank = before.indexOf(one.id());
            for (Candidate better : rank < 0 ? List.<Candidate>of() : Better.than(one, seeker)) {
                List<Candidate> with = new ArrayList<>(therapists);
                with.set(i, better);
                assertThat(order(seeker, with).indexOf(one.id())).isLessThanOrEqualTo(rank);
            }
        }
    }

    @Property(tries = 200)
    void aFeatureMovesTheScoreAsTheExplanationSays(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(30);
        Seeker seeker = world.seeker();
        Seeker silent = World.withoutBudget(seeker);
        if (silent == null) {
            return;
        }
        Map<UUID, Match> without =
                match(silent, therapists).items().stream().collect(Collectors.toMap(Match::offer, Function.identity()));

        for (Match match : match(seeker, therapists).items()) {
            List<Part> left = match.parts().stream()
                    .filter(part -> part.feature() != Feature.COST)
                    .toList();
            double told = match.room()
                    * left.stream().mapToDouble(Part::gained).sum()
                    / left.stream().mapToDouble(Part::weight).sum();
            Match same = without.get(match.offer());
            if (same != null) {
                assertThat(same.score()).isCloseTo(told, within(1e-9));
            }
        }
    }

    @Property(tries = 200)
    void twoTherapiesStandInFrontWhereThereAreTwo(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(60);
        Seeker seeker = world.seeker();
        Matches matches = match(seeker, therapists);

        if (matches.items().size() > 1
                && somebodyElseOffersAnother(matches, therapists, new Oracle(EVIDENCE, seeker, NOW))) {
            assertThat(matches.items().stream()
                            .limit(Front.SIZE)
                            .map(Match::therapy)
                            .distinct())
                    .hasSizeGreaterThan(1);
        }
    }

    @Property(tries = 200)
    void aRelaxationBringsAsManyAsItSays(@ForAll long seed) {
        World world = new World(seed);
        List<Candidate> therapists = world.candidates(40);
        Seeker seeker = world.seeker();
        Matches matches = match(seeker, therapists);

        Matches.Relaxation relaxation = matches.relaxation();
        if (relaxation != null) {
            Matches after = match(allowing(seeker, relaxation), therapists);
            assertThat(after.items().size() - matches.items().size()).isEqualTo(relaxation.adds());
        }
    }

    @Property(tries = 200)
    void everyReasonIsThereAtMostThreeOfThemAndNoUnmetWishIsHidden(@ForAll long seed) {
        World world = new World(seed);
        Seeker seeker = world.seeker();

        for (Match match : match(seeker, world.candidates(30)).items()) {
            assertThat(match.reasons()).hasSizeLessThanOrEqualTo(3).isNotNull();
            boolean lost = match.parts().stream()
                    .filter(part -> part.feature() == Feature.PREFERENCES)
                    .anyMatch(part -> part.value() == 0);
            if (lost) {
                assertThat(match.unmet().stream().map(Point::code))
                        .containsAnyOf("therapy", "gender", "style", "insurer");
            }
        }
    }

    /** Whether somebody else than the first offers something else than the first stands there with. */
    private static boolean somebodyElseOffersAnother(Matches matches, List<Candidate> therapists, Oracle oracle) {
        Match first = matches.items().getFirst();
        return matches.items().stream()
                .skip(1)
                .map(match -> find(therapists, match.therapist()))
                .anyMatch(therapist -> therapist.offers().stream()
                        .filter(offer -> oracle.mayShow(therapist, offer))
                        .anyMatch(offer -> !offer.therapy().equals(first.therapy())));
    }

    private static Seeker allowing(Seeker seeker, Matches.Relaxation relaxation) {
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
                Stream.concat(seeker.steps().stream(), relaxation.steps().stream())
                        .collect(Collectors.toSet()));
    }

    private static Candidate find(List<Candidate> therapists, UUID id) {
        return therapists.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> order(Seeker seeker, List<Candidate> therapists) {
        return match(seeker, therapists).items().stream().map(Match::therapist).toList();
    }

    private static Matches match(Seeker seeker, List<Candidate> therapists) {
        return MATCHER.match(seeker, World.index(therapists), NOW, ALL);
    }
}
