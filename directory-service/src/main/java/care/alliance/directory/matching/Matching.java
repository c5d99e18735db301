package care.alliance.directory.matching;

import care.alliance.directory.matching.MatchAnswer.ClinicLine;
import care.alliance.directory.matching.MatchAnswer.Guidance;
import care.alliance.directory.matching.MatchAnswer.Item;
import care.alliance.directory.matching.MatchAnswer.PointView;
import care.alliance.directory.matching.MatchAnswer.RelaxationView;
import care.alliance.directory.matching.MatchAnswer.TherapistLine;
import care.alliance.directory.matching.MatchAnswer.TherapyLine;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Concern;
import care.alliance.directory.matching.domain.EvidenceBase;
import care.alliance.directory.matching.domain.Match;
import care.alliance.directory.matching.domain.Matcher;
import care.alliance.directory.matching.domain.Matches;
import care.alliance.directory.matching.domain.Matches.Relaxation;
import care.alliance.directory.matching.domain.Point;
import care.alliance.directory.matching.domain.Seeker;
import care.alliance.directory.opening.domain.Opening;
import care.alliance.directory.therapist.OpeningView;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Strength;
import care.alliance.directory.therapy.domain.Therapy;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Matches against the supply of now, and puts the answer into words. */
@Component
class Matching {

    private static final int MOST = 10;
    private static final int MOST_THERAPIES = 6;

    /** Below this age a session begins with a talk with the clinic, never with a booking. */
    private static final int MAY_BOOK = 16;

    private static final double DECIMALS = 10_000;

    private final SupplyReader supply;
    private final Matcher matcher;
    private final ShownCounter shown;
    private final Library library;
    private final EvidenceBase evidence;
    private final Sentences sentences;
    private final Helplines helplines = new Helplines();
    private final Clock clock;

    Matching(SupplyReader supply, Matcher matcher, ShownCounter shown, Library library, Clock clock) {
        this.supply = supply;
        this.matcher = matcher;
        this.shown = shown;
        this.library = library;
        this.evidence = new EvidenceBase(library.therapies());
        this.sentences = new Sentences(library);
        this.clock = clock;
    }

    /** Nobody is matched who is not safe: they get people to talk to. */
    MatchAnswer notSafe(Seeker seeker) {
        String text = "Please talk to somebody now. These lines are free, and the people there are used to hard talks.";
        return onlyGuidance(new Guidance("not-safe", text, helplines.forAge(seeker.age()), List.of()));
    }

    /** @param concerns what comes before any booking; empty for most people */
    Mono<MatchAnswer> match(Seeker seeker, Set<Concern> concerns) {
        return supply.current().map(now -> match(seeker, concerns, now));
    }

    private MatchAnswer match(Seeker seeker, Set<Concern> concerns, Supply now) {
        Matches matches = matcher.match(seeker, now.index(), clock.instant(), MOST);
        if (!concerns.isEmpty()) {
            return onlyGuidance(talkFirst(concerns, seeker, matches, now));
        }
        Integer age = seeker.age();
        if (age != null && age < MAY_BOOK) {
            return onlyGuidance(underAge(age, matches, now));
        }
        shown.count(matches.items());
        return new MatchAnswer(
                matches.items().stream().map(match -> item(match, now)).toList(),
                therapies(seeker, matches.supply()),
                relaxation(matches.relaxation()),
                null);
    }

    private Guidance talkFirst(Set<Concern> concerns, Seeker seeker, Matches matches, Supply now) {
        String text = concerns.stream()
                .sorted()
                .map(Matching::advice)
                .collect(Collectors.joining(" ", "", " A clinic can tell you what fits, before anything is booked."));
        return new Guidance("talk-first", text, helplines.forAge(seeker.age()), clinics(matches, now));
    }

    private static String advice(Concern concern) {
        return switch (concern) {
            case CRISIS_CARE ->
                "While a crisis team or a hospital looks after you, please plan the next step with them first.";
            case PSYCHOSIS ->
                "For experiences that others do not share there is special help: your GP, or the team you know, can bring you to it.";
            case MEDICAL_RISK ->
                "When an eating problem has begun to harm the body, please see your GP soon, today if you faint or feel very weak.";
        };
    }

    private Guidance underAge(int age, Matches matches, Supply now) {
        List<ClinicLine> clinics = clinics(matches, now);
        String text = clinics.isEmpty()
                ? "Sessions for somebody under 16 begin with a talk. No clinic here has an opening for this age just now."
                : "Sessions for somebody under 16 begin with a talk with the clinic. These clinics see people of this age.";
        return new Guidance("under-16", text, helplines.forAge(age), clinics);
    }

    private static List<ClinicLine> clinics(Matches matches, Supply now) {
        Set<UUID> offers = matches.items().stream().map(Match::offer).collect(Collectors.toSet());
        return now.candidates().stream()
                .flatMap(candidate -> candidate.offers().stream())
                .filter(offer -> offers.contains(offer.id()))
                .map(Offer::clinicId)
                .distinct()
                .map(now.clinics()::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ClinicLine::name))
                .toList();
    }

    private static MatchAnswer onlyGuidance(Guidance guidance) {
        return new MatchAnswer(List.of(), List.of(), null, guidance);
    }

    private Item item(Match match, Supply now) {
        return new Item(
                new TherapistLine(
                        match.therapist(), Objects.requireNonNull(now.names().get(match.therapist()))),
                Math.round(match.score() * DECIMALS) / DECIMALS,
                match.offer(),
                match.therapy(),
                views(match.reasons()),
                views(match.unmet()),
                match.tradeOff() == null ? null : view(match.tradeOff()),
                match.openings().stream().map(Matching::view).toList());
    }

    private List<PointView> views(Collection<Point> points) {
        return points.stream().map(this::view).toList();
    }

    private PointView view(Point point) {
        return new PointView(point.code(), sentences.of(point));
    }

    private static OpeningView view(Opening opening) {
        return new OpeningView(
                opening.offerId(),
                opening.start(),
                opening.end(),
                opening.format(),
                opening.zone().getId(),
                opening.locationId());
    }

    private @Nullable RelaxationView relaxation(@Nullable Relaxation relaxation) {
        return relaxation == null
                ? null
                : new RelaxationView(
                        relaxation.steps().stream().sorted().map(Enum::name).toList(),
                        sentences.of(relaxation),
                        relaxation.adds());
    }

    /** What is supported for what they come with; without that, what is most on offer. */
    private List<TherapyLine> therapies(Seeker seeker, Map<String, Integer> supply) {
        Stream<TherapyLine> lines = seeker.conditions().isEmpty()
                ? Stream.of()
                : library.therapies().stream().flatMap(therapy -> line(therapy, seeker, supply).stream());
        return lines.sorted(Comparator.comparing(TherapyLine::strength)
                        .thenComparing(
                                Comparator.comparingInt(TherapyLine::therapists).reversed()))
                .limit(MOST_THERAPIES)
                .toList();
    }

    private Optional<TherapyLine> line(Therapy therapy, Seeker seeker, Map<String, Integer> supply) {
        return seeker.conditions().stream()
                .flatMap(condition ->
                        evidence.strength(therapy.slug(), condition, seeker.age(), seeker.severity()).stream())
                .min(Enum::compareTo)
                .filter(strength -> strength.compareTo(Strength.LIMITED) <= 0)
                .map(strength -> new TherapyLine(
                        therapy.slug(),
                        therapy.name(),
                        therapy.abbreviation(),
                        strength,
                        supply.getOrDefault(therapy.slug(), 0)));
    }
}
