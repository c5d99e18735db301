package care.alliance.directory.matching.domain;

import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.opening.domain.Opening;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Style;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented therapists and seekers, the same for the same seed. */
public final class World {

    /** The moment of all of it. */
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    static final List<String> CONDITIONS =
            List.of("depression", "panic", "generalised-anxiety", "ptsd", "ocd", "bereavement", "life-changes");
    private static final List<String> DEMO_CONDITIONS = List.of(
            "depression",
            "depression",
            "generalised-anxiety",
            "panic",
            "social-anxiety",
            "ptsd",
            "ocd",
            "bulimia",
            "binge-eating",
            "anorexia",
            "borderline-personality",
            "perinatal-depression",
            "bereavement",
            "life-changes",
            "loneliness",
            "relationship-conflict");
    static final List<String> THERAPIES = List.of("ipt", "cbt", "emdr", "counselling");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> LANGUAGES = List.of("en", "pl", "ur", "cy", "fr");
    private static final List<String> INSURERS = List.of("Bupa", "Aviva", "WPA");
    private static final List<Coordinates> TOWNS = List.of(
            new Coordinates(51.5074, -0.1278), new Coordinates(53.4774, -2.2309), new Coordinates(53.7974, -1.5438));

    private final Random random;

    public World(long seed) {
        random = new Random(seed);
    }

    public List<Candidate> candidates(int count) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(candidate());
        }
        return all;
    }

    /** The therapists, ready to be matched. */
    static CandidateIndex index(List<Candidate> therapists) {
        return new CandidateIndex(therapists, Weights.FIRST.horizon());
    }

    /** Somebody who answers at random. */
    public Seeker seeker() {
        return new Seeker(
                some(CONDITIONS, 2),
                chance(.3) ? one(List.of(Severity.values())) : null,
                chance(.7) ? 8 + random.nextInt(80) : null,
                chance(.5) ? Set.of(one(List.of(Format.values()))) : Set.of(),
                chance(.6) ? Participation.INDIVIDUAL : null,
                chance(.6) ? some(LANGUAGES, 2) : List.of(),
                chance(.4) ? one(List.of(Gender.values())) : null,
                chance(.4) ? some(THERAPIES, 2) : List.of(),
                chance(.4) ? some(List.of(Style.values()), 3) : List.of(),
                chance(.5) ? 4000L + random.nextInt(10) * 1000L : null,
                chance(.2) ? one(INSURERS) : null,
                chance(.4) ? new Near(one(TOWNS), 10 + random.nextInt(40)) : null,
                chance(.4) ? Set.of(one(List.of(TimeOfDay.values()))) : Set.of(),
                chance(.5) ? Set.copyOf(some(List.of(Must.values()), 2)) : Set.of(),
                chance(.1) ? Set.of(one(List.of(Step.values()))) : Set.of());
    }

    /** Somebody as people come to the demo: an adult or a teenager who says what it is about and leaves most to us. */
    public Seeker demoSeeker() {
        return new Seeker(
                some(DEMO_CONDITIONS, 2),
                chance(.3) ? one(List.of(Severity.values())) : null,
                chance(.8) ? 16 + random.nextInt(60) : null,
                chance(.6) ? Set.of(one(List.of(Format.VIDEO, Format.VIDEO, Format.IN_PERSON))) : Set.of(),
                chance(.5) ? Participation.INDIVIDUAL : null,
                chance(.8) ? List.of(chance(.85) ? "en" : one(List.of("pl", "ur", "cy", "fr", "ar"))) : List.of(),
                chance(.3) ? one(List.of(Gender.values())) : null,
                chance(.2) ? some(THERAPIES, 2) : List.of(),
                chance(.4) ? some(List.of(Style.values()), 3) : List.of(),
                chance(.5) ? 5000L + random.nextInt(8) * 1000L : null,
                null,
                chance(.3) ? new Near(one(TOWNS), 30) : null,
                chance(.4) ? Set.of(one(List.of(TimeOfDay.values()))) : Set.of(),
                chance(.2) ? Set.of(one(List.of(Must.LANGUAGE, Must.GENDER, Must.BUDGET))) : Set.of(),
                Set.of());
    }

    private Candidate candidate() {
        List<String> conditions = some(CONDITIONS, 4);
        List<String> languages = new ArrayList<>(some(LANGUAGES, 2));
        if (!languages.contains("en")) {
            languages.add("en");
        }
        Map<String, Experience> experience = new HashMap<>();
        conditions.forEach(condition -> experience.put(condition, one(List.of(Experience.values()))));
        Set<String> excludes = new HashSet<>(some(CONDITIONS, 1));
        excludes.removeAll(conditions);
        Practice practice = new Practice(
                chance(.9) ? one(List.of(Gender.values())) : null,
                Set.copyOf(some(List.of(Style.values()), 3)),
                experience,
                chance(.3) ? Map.of(languages.getFirst(), Fluency.CONVERSATIONAL) : Map.of(),
                Set.copyOf(some(INSURERS, 2)),
                excludes,
                2 + random.nextInt(10));
        List<Offer> offers = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            offers.add(offer());
        }
        return new Candidate(
                id(),
                chance(.95),
                Set.copyOf(conditions),
                Set.copyOf(languages),
                practice,
                random.nextInt(8),
                random.nextInt(40),
                offers);
    }

    private Offer offer() {
        UUID id = id();
        Site site = new Site(one(TOWNS), chance(.7));
        List<Free> free = new ArrayList<>();
        List<Format> formats = some(List.of(Format.values()), 3);
        int openings = random.nextInt(9);
        for (int i = 0; i < openings; i++) {
            formats.forEach(format -> free.add(free(id, format, site)));
        }
        free.sort(Comparator.comparing((Free one) -> one.opening().start())
                .thenComparing(one -> one.opening().format()));
        return new Offer(
                id,
                id(),
                one(THERAPIES),
                one(List.of(Level.values())),
                chance(.8) ? Participation.INDIVIDUAL : Participation.COUPLE,
                new Ages(chance(.8) ? 18 : null, chance(.1) ? 65 : null),
                4500 + random.nextInt(20) * 500L,
                free);
    }

    private Free free(UUID offer, Format format, Site site) {
        Instant start = NOW.plus(Duration.ofMinutes(30L * (random.nextInt(48 * 30) - 20)));
        Opening opening = new Opening(offer, start, start.plus(Duration.ofMinutes(50)), format, LONDON, null);
        return new Free(opening, TimeOfDay.of(start.atZone(LONDON)), format == Format.IN_PERSON ? site : null);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** At least one of them, each once. */
    private <T> List<T> some(List<T> from, int most) {
        List<T> left = new ArrayList<>(from);
        List<T> taken = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }

    /** The same seeker with one more answer unsaid, or null where it was not said. */
    static @Nullable Seeker withoutBudget(Seeker seeker) {
        return seeker.maxPrice() == null || seeker.musts().contains(Must.BUDGET)
                ? null
                : new Seeker(
                        seeker.conditions(),
                        seeker.severity(),
                        seeker.age(),
                        seeker.formats(),
                        seeker.participation(),
                        seeker.languages(),
                        seeker.gender(),
                        seeker.therapies(),
                        seeker.styles(),
                        null,
                        seeker.insurer(),
                        seeker.near(),
                        seeker.times(),
                        seeker.musts(),
                        seeker.steps());
    }
}
